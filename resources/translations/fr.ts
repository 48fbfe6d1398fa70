<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Consumer Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, who has no part in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt} · Python {python}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiConnectionsPage</name>
    <message>
        <source>API Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of API connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One older key and secret for the whole company. A consumer for each program is better: each can have its own permission group and be deleted by itself. Only a super-administrator sees this pair, in Fracttal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who let a program act for them, when they did, and the way to take it back. They are seen in Fracttal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipboardStrip</name>
    <message>
        <source>Clear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of “{name}” copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret of “{name}” copied, and left out of clipboard histories that respect the mark. Cleared in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. It isn&apos;t kept on this computer, so it stays in the clipboard until you clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Address for signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you want to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the company a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a consumer made for this program on Fracttal&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other address than Fracttal&apos;s cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key of a consumer of this company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the secret that belongs to the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsumerFields</name>
    <message>
        <source>Callback address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the grant type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a program acting for a person, who signs in to Fracttal and agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a program on its own, such as a report or a data transfer at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the integrator. Fracttal compares it to the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the integrator&apos;s program signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that you recognise it: the program and its use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the right group the connection can&apos;t reach the module it needs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsumerModel</name>
    <message>
        <source>Grant type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsumerPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy key and secret, and hand them over separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this consumer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: saving and deleting need the server. What you type is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: saving needs the server. What you type is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server didn&apos;t show its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsumerTable</name>
    <message>
        <source>Copy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsumersTab</name>
    <message>
        <source>A consumer is a key and a secret with which another program reaches Fracttal&apos;s API. Create one for each program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fracttal doesn&apos;t let programs list its consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the consumers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consumer matches “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Fracttal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, description, key or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search looks at name, description, key and group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company&apos;s server has no call for it. Consumers are seen and made on Fracttal&apos;s own page: menu at the top, Settings, API Connections, OAuth consumers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Copy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creation date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once, and the tokens it holds die. The key can&apos;t be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Connect my company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create, keep and find the OAuth consumers with which other programs reach Fracttal&apos;s API. How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented data on this computer. No account is needed, and nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere before you choose. An independent tool, not made by Fracttal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Consumer Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the address of its server and a key of its own for this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrantType</name>
    <message>
        <source>Authorization code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Choose a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the group {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choose API Connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the company at the top of the sidebar, or try the sample company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the tab OAuth consumers: it lists the keys that exist, and finds them as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the form. The permission group matters most: without the right one the connection can&apos;t reach the module it needs. What a group allows stands under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the round + at the bottom right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save. Key and secret are there: copy them and hand them over separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sidebar shows Fracttal&apos;s settings, in Fracttal&apos;s order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Create an OAuth consumer in seven steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Last refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the OAuth consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be read any more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The key in this computer&apos;s keychain was replaced. Refreshing fetches again what the server still shows; for the others a new secret is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bring the sample company back to its first day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers can be managed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its server has no call for consumers: they are made on Fracttal&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in at its server and finds out whether consumers can be managed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumers that you made in it, and their secrets, are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main job, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample company is as on its first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the company&apos;s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like https://app.fracttal.com/api</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another consumer has this name. Choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your IT department to allow this address or to give you access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and the spelling of the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of this folder, then try again: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a group: it decides what the API will answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the integrator signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program and open it again: it then restores what can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details for support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create and change consumers on Fracttal&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the permission group of the key in use doesn&apos;t include it, or your plan with Fracttal doesn&apos;t: the server doesn&apos;t say which. Look at the group first, then ask Fracttal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address that the integrator gave you for coming back after signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fracttal allows 200 a minute for the whole company, all programs together. Try again in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the consumer a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of Consumer Desk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with code {status}. Try again in a few minutes; if it stays, tell Fracttal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It doesn&apos;t exist on the server any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t known whether “{name}” was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are never sent to an address that isn&apos;t the company&apos;s own, so nothing was sent there. Check the company&apos;s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are only sent over an encrypted connection: the address must begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Try again; if it happens again, copy the details for support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is wrong, incomplete, swapped with the other, or was replaced. Copy both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list. If the server doesn&apos;t show it again, a new secret is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. A question of the system may be waiting behind a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Allow Consumer Desk when the system asks, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Ask your IT department to turn on the system&apos;s password store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Unlock the keychain to keep them on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields need a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have deleted it. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was dropped. Check the company&apos;s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change may have been made or not. Refresh the list to see, before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Your form is kept. When the connection is back, the list shows whether it exists; saving again makes no second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke, and the list shows no such consumer. Save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} isn&apos;t safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this computer is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this computer was made by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{where}” isn&apos;t as agreed. Copy the details for Fracttal&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may have been deleted or its secret replaced. Check the company&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds characters that can&apos;t be shown. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network or the server is slow. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this key and secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this value. Change it, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server doesn&apos;t allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended our sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may be down, or the address wrong. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses requests whose time is off. Set the clock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address isn&apos;t safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust the server&apos;s certificate, so nothing was sent. Check the address; if it is right, ask your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group doesn&apos;t exist any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t an address that can be used: it must begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This secret isn&apos;t kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server doesn&apos;t offer the management of consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests in this minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most 500 characters for the description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do stands under each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with something that isn&apos;t Fracttal&apos;s API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} doesn&apos;t answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} gave an answer that can&apos;t be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends us to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent more than {megabytes} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} took too long to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} wasn&apos;t found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not created</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business intelligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks and work orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfflineNotice</name>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: the list is from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Searching and copying still work; changes need the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: appearance, help, about, quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryNotice</name>
    <message>
        <source>Companies: {companies}. Secrets: {secrets}. The lists come from the server again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this computer was damaged and has been restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsTable</name>
    <message>
        <source>This group allows nothing: the API will refuse every call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the API will answer with this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the API will answer with this group (read only)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>In Fracttal: menu at the top right, Settings, {section}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Fracttal in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>API Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and permission groups. A consumer gets exactly one of these groups: it decides what the API will answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auxiliary Catalogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost centres, budgets and currencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each entry names the account, the address it came from, the module and what was added, changed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How maintenance costs are grouped, planned and converted. The public API has no call for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, logo, time zone, currency and formats of the company. They are changed on Fracttal&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password rules, sign-in through your own directory and length of a session in Fracttal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in rules of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates and documents of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates for printed orders and reports, and the company&apos;s files. The public API has no call for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company at a glance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s basic data in Fracttal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys with which other programs reach Fracttal&apos;s API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists that forms in Fracttal choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page where guests ask for work, and what they have to fill in. The public API has no call for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of Fracttal that your plan includes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan, its add-ons and the invoices. They are seen on Fracttal&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working days, shifts and holidays that Fracttal plans with. The public API has no call for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types, causes, groups, priorities and the other lists of choices. The public API has no call for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which modules and add-ons the company has. API Connections is an add-on itself: without it no consumer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what in Fracttal, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may sign in to Fracttal, and what each may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work requests from people without an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours and holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company&apos;s subscription to Fracttal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar with or without names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Change the company, or connect another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect my company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers made on Fracttal&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers managed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the sample company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sample server again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the sample server (to see offline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Monthly maintenance figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power BI reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>About Consumer Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
