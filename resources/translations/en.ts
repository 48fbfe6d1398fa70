<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessFindings</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message numerus="yes">
        <source>Cut short: the company had only %n call(s) left in this minute, and its other programs need them. Test again in a minute.</source>
        <translation>
            <numerusform>Cut short: the company had only %n call left in this minute, and its other programs need it. Test again in a minute.</numerusform>
            <numerusform>Cut short: the company had only %n calls left in this minute, and its other programs need them. Test again in a minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reaches all that its group promises: %n module(s)</source>
        <translation>
            <numerusform>Reaches all that its group promises: %n module</numerusform>
            <numerusform>Reaches all that its group promises: %n modules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n consumer(s) are due for review</source>
        <translation>
            <numerusform>%n consumer is due for review</numerusform>
            <numerusform>%n consumers are due for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) failed the last test</source>
        <translation>
            <numerusform>%n consumer failed the last test</numerusform>
            <numerusform>%n consumers failed the last test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) have no owner</source>
        <translation>
            <numerusform>%n consumer has no owner</numerusform>
            <numerusform>%n consumers have no owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) share a permission group with people</source>
        <translation>
            <numerusform>%n consumer shares a permission group with people</numerusform>
            <numerusform>%n consumers share a permission group with people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) were never tested</source>
        <translation>
            <numerusform>%n consumer was never tested</numerusform>
            <numerusform>%n consumers were never tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rotation(s) under way</source>
        <translation>
            <numerusform>%n rotation under way</numerusform>
            <numerusform>%n rotations under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) aren&apos;t kept on this computer</source>
        <translation>
            <numerusform>%n secret isn&apos;t kept on this computer</numerusform>
            <numerusform>%n secrets aren&apos;t kept on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n secret(s) in it can&apos;t be read: their key is gone.</source>
        <translation>
            <numerusform>%n secret in it can&apos;t be read: its key is gone.</numerusform>
            <numerusform>%n secrets in it can&apos;t be read: their key is gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Companies: {names} and %n more.</source>
        <translation>
            <numerusform>Companies: {names} and %n more.</numerusform>
            <numerusform>Companies: {names} and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipboardStrip</name>
    <message numerus="yes">
        <source>Names and keys of %n consumer(s) copied, without secrets.</source>
        <translation>
            <numerusform>Name and key of %n consumer copied, without secrets.</numerusform>
            <numerusform>Names and keys of %n consumers copied, without secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardPanel</name>
    <message numerus="yes">
        <source>It took %n call(s) of the company&apos;s 200 a minute.</source>
        <translation>
            <numerusform>It took %n call of the company&apos;s 200 a minute.</numerusform>
            <numerusform>It took %n calls of the company&apos;s 200 a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message numerus="yes">
        <source>%n consumer(s) were changed elsewhere</source>
        <translation>
            <numerusform>%n consumer was changed elsewhere</numerusform>
            <numerusform>%n consumers were changed elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n work order(s) were due in the period</source>
        <translation>
            <numerusform>%n work order was due in the period</numerusform>
            <numerusform>%n work orders were due in the period</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>{filter}: %n chosen</source>
        <translation>
            <numerusform>{filter}: %n chosen</numerusform>
            <numerusform>{filter}: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupCompare</name>
    <message numerus="yes">
        <source>And %n wider group(s)</source>
        <translation>
            <numerusform>And %n wider group</numerusform>
            <numerusform>And %n wider groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupDetails</name>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <translation>
            <numerusform>%n consumer</numerusform>
            <numerusform>%n consumers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message numerus="yes">
        <source>%n group(s) shared by people and consumers</source>
        <translation>
            <numerusform>%n group shared by people and consumers</numerusform>
            <numerusform>%n groups shared by people and consumers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be read any more</source>
        <translation>
            <numerusform>%n secret can&apos;t be read any more</numerusform>
            <numerusform>%n secrets can&apos;t be read any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message numerus="yes">
        <source>The key was changed: %n secret(s) sealed anew</source>
        <translation>
            <numerusform>The key was changed: %n secret sealed anew</numerusform>
            <numerusform>The key was changed: %n secrets sealed anew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be read any more</source>
        <translation>
            <numerusform>%n secret can&apos;t be read any more</numerusform>
            <numerusform>%n secrets can&apos;t be read any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%n consumer(s) exported, without secrets</source>
        <translation>
            <numerusform>%n consumer exported, without secrets</numerusform>
            <numerusform>%n consumers exported, without secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) sent to the printer, without secrets</source>
        <translation>
            <numerusform>%n consumer sent to the printer, without secrets</numerusform>
            <numerusform>%n consumers sent to the printer, without secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message numerus="yes">
        <source>%n secret(s) were fetched again</source>
        <translation>
            <numerusform>%n secret was fetched again</numerusform>
            <numerusform>%n secrets were fetched again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message numerus="yes">
        <source>%n consumer(s) can&apos;t be tested from here: no secret, or a person must sign in.</source>
        <translation>
            <numerusform>%n consumer can&apos;t be tested from here: no secret, or a person must sign in.</numerusform>
            <numerusform>%n consumers can&apos;t be tested from here: no secret, or a person must sign in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) couldn&apos;t be tested</source>
        <translation>
            <numerusform>%n consumer couldn&apos;t be tested</numerusform>
            <numerusform>%n consumers couldn&apos;t be tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) tested</source>
        <translation>
            <numerusform>%n consumer tested</numerusform>
            <numerusform>%n consumers tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never tested</source>
        <translation>
            <numerusform>%n never tested</numerusform>
            <numerusform>%n never tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Few of the company&apos;s calls are left in this minute: going on in %n second(s).</source>
        <translation>
            <numerusform>Few of the company&apos;s calls are left in this minute: going on in %n second.</numerusform>
            <numerusform>Few of the company&apos;s calls are left in this minute: going on in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Testing takes about %n minute(s), because the company&apos;s programs share 200 calls a minute.</source>
        <translation>
            <numerusform>Testing takes about %n minute, because the company&apos;s programs share 200 calls a minute.</numerusform>
            <numerusform>Testing takes about %n minutes, because the company&apos;s programs share 200 calls a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModuleDetails</name>
    <message numerus="yes">
        <source>%n consumer(s) may view it, by their group</source>
        <translation>
            <numerusform>%n consumer may view it, by its group</numerusform>
            <numerusform>%n consumers may view it, by their group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message numerus="yes">
        <source>Waiting %n second(s): the last calls of this minute are left to the company&apos;s other programs.</source>
        <translation>
            <numerusform>Waiting %n second: the last calls of this minute are left to the company&apos;s other programs.</numerusform>
            <numerusform>Waiting %n seconds: the last calls of this minute are left to the company&apos;s other programs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>the list of %n consumer(s), with their kept secrets</source>
        <translation>
            <numerusform>the list of %n consumer, with its kept secret</numerusform>
            <numerusform>the list of %n consumers, with their kept secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message numerus="yes">
        <source>Tokens that it got before may live until {time}: %n minute(s) more.</source>
        <translation>
            <numerusform>Tokens that it got before may live until {time}: %n minute more.</numerusform>
            <numerusform>Tokens that it got before may live until {time}: %n minutes more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message numerus="yes">
        <source>Copy names and keys of %n consumer(s)</source>
        <translation>
            <numerusform>Copy name and key of %n consumer</numerusform>
            <numerusform>Copy names and keys of %n consumers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n consumer(s)…</source>
        <translation>
            <numerusform>Export %n consumer…</numerusform>
            <numerusform>Export %n consumers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n consumer(s)…</source>
        <translation>
            <numerusform>Print %n consumer…</numerusform>
            <numerusform>Print %n consumers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
