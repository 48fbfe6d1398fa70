<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Consumer Desk</source>
        <translation>Informazioni su Consumer Desk</translation>
    </message>
    <message>
        <source>An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, who has no part in this program.</source>
        <translation>Uno strumento indipendente per gli amministratori di Fracttal One. Fracttal è un prodotto del suo proprietario, che non partecipa a questo programma.</translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation>Verificato con il server dell’azienda di esempio, che offre le parti documentate dell’API di Fracttal e la nostra specifica per gestire i consumer. Non verificato con il servizio reale di Fracttal.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenze…</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Aggiornamenti…</translation>
    </message>
</context>
<context>
    <name>AboutFacts</name>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Cartella dei dati</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The folder couldn&apos;t be opened. Its path stands above.</source>
        <translation>Impossibile aprire la cartella. Il percorso è indicato sopra.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
</context>
<context>
    <name>AboutTab</name>
    <message>
        <source>An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, who has no part in this program.</source>
        <translation>Uno strumento indipendente per gli amministratori di Fracttal One. Fracttal è un prodotto del suo proprietario, che non partecipa a questo programma.</translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation>Verificato con il server dell’azienda di esempio, che offre le parti documentate dell’API di Fracttal e la nostra specifica per gestire i consumer. Non verificato con il servizio reale di Fracttal.</translation>
    </message>
</context>
<context>
    <name>AccessFindings</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chiamata</numerusform>
            <numerusform>%n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>A test only reads. Add, edit, delete and report are declared by the group, not tested.</source>
        <translation>Una prova legge soltanto. Aggiungi, Modifica, Elimina e Report sono dichiarati dal gruppo, non provati.</translation>
    </message>
    <message>
        <source>Declared, not tested: {rights}</source>
        <translation>Dichiarato, non provato: {rights}</translation>
    </message>
    <message>
        <source>In Fracttal these people have the same group, and can tell what it shows: {names}</source>
        <translation>In Fracttal queste persone hanno lo stesso gruppo e possono dire che cosa mostra: {names}</translation>
    </message>
    <message>
        <source>Its group was changed since: test again.</source>
        <translation>Il suo gruppo è stato modificato dopo la prova: provare di nuovo.</translation>
    </message>
    <message>
        <source>No documented call, so not testable: {modules}</source>
        <translation>Nessuna chiamata documentata, quindi non si può provare: {modules}</translation>
    </message>
    <message>
        <source>Tested {when}, with {calls}</source>
        <translation>Provato {when}, con {calls}</translation>
    </message>
    <message>
        <source>Tested: {rights}</source>
        <translation>Provato: {rights}</translation>
    </message>
    <message>
        <source>What its group allows isn&apos;t known here, only what was found.</source>
        <translation>Qui non si sa che cosa consente il suo gruppo, solo ciò che è stato trovato.</translation>
    </message>
    <message>
        <source>Whoever keeps key and secret should compare them with those in Fracttal; if the secret is lost, a new one is needed.</source>
        <translation>Chi conserva la chiave e il segreto dovrebbe confrontarli con quelli in Fracttal; se il segreto è andato perso, ne serve uno nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{module}: {finding}</source>
        <translation>{module}: {finding}</translation>
    </message>
</context>
<context>
    <name>AccessMatrix</name>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Ultima prova</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Mai provato</translation>
    </message>
    <message>
        <source>Never tested; its group doesn&apos;t promise it</source>
        <translation>Mai provato; il suo gruppo non lo promette</translation>
    </message>
    <message>
        <source>Never tested; its group promises it</source>
        <translation>Mai provato; il suo gruppo lo promette</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Non chiaro</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>{consumer}, {module}: {finding}</source>
        <translation>{consumer}, {module}: {finding}</translation>
    </message>
</context>
<context>
    <name>AccessPart</name>
    <message>
        <source>A person signs in: the browser opens, and comes back to this program by itself, because the callback address leads to this computer.</source>
        <translation>Una persona accede: il browser si apre e torna da solo a questo programma, perché l’indirizzo di ritorno porta a questo computer.</translation>
    </message>
    <message>
        <source>A person signs in: the browser opens, and is sent to the callback address {address}. From there the address is copied back to here.</source>
        <translation>Una persona accede: il browser si apre e viene rimandato all’indirizzo di ritorno {address}. Da lì si copia qui l’indirizzo.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Asks for a token, then reads one record of each module. Nothing is written. It takes at most 12 of the 200 calls a minute that the company&apos;s programs share.</source>
        <translation>Chiede un token, poi legge un record di ogni modulo. Non viene scritto nulla. Usa al massimo 12 delle 200 chiamate al minuto che i programmi dell’azienda si dividono.</translation>
    </message>
    <message>
        <source>Its callback address isn&apos;t one: it must begin with https://, or with http://127.0.0.1 for a program on the person&apos;s own computer.</source>
        <translation>Il suo indirizzo di ritorno non è valido: deve iniziare con https://, oppure con http://127.0.0.1 per un programma sul computer della persona stessa.</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer, so it can&apos;t be tested from here.</source>
        <translation>Il suo segreto non è conservato su questo computer, quindi da qui non si può provare.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Impossibile aprire un browser</translation>
    </message>
    <message>
        <source>Offline: testing needs the server.</source>
        <translation>Offline: per provare serve il server.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer: {address}</source>
        <translation>Aprire questo indirizzo in un browser su questo computer: {address}</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Avanzamento della prova</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Test access</source>
        <translation>Prova l’accesso</translation>
    </message>
    <message>
        <source>Test in the browser</source>
        <translation>Prova nel browser</translation>
    </message>
    <message>
        <source>Testing: {done} of {total} reads</source>
        <translation>Prova in corso: {done} di {total} letture</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Prova in corso…</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>La prova è stata interrotta</translation>
    </message>
    <message>
        <source>Waiting for the browser: agree there, then come back.</source>
        <translation>In attesa del browser: dare il consenso lì, poi tornare qui.</translation>
    </message>
    <message>
        <source>What was known before stays.</source>
        <translation>Ciò che si sapeva prima resta.</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message numerus="yes">
        <source>Cut short: the company had only %n call(s) left in this minute, and its other programs need them. Test again in a minute.</source>
        <translation>
            <numerusform>Incompleta: all’azienda restava solo %n chiamata in questo minuto, e serve ai suoi altri programmi. Provare di nuovo tra un minuto.</numerusform>
            <numerusform>Incompleta: all’azienda restavano solo %n chiamate in questo minuto, e servono ai suoi altri programmi. Provare di nuovo tra un minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut short: the company&apos;s calls of this minute are used up. Test again in a minute.</source>
        <translation>Incompleta: le chiamate dell’azienda di questo minuto sono esaurite. Provare di nuovo tra un minuto.</translation>
    </message>
    <message>
        <source>Cut short: the server didn&apos;t answer any more.</source>
        <translation>Incompleta: il server non ha più risposto.</translation>
    </message>
    <message>
        <source>Key or secret is wrong, or the consumer was deleted</source>
        <translation>La chiave o il segreto sono errati, oppure il consumer è stato eliminato</translation>
    </message>
    <message>
        <source>No answer came. Check this computer&apos;s connection, then test again.</source>
        <translation>Non è arrivata nessuna risposta. Controllare la connessione di questo computer, poi provare di nuovo.</translation>
    </message>
    <message>
        <source>No answer of use</source>
        <translation>Nessuna risposta utile</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non provato</translation>
    </message>
    <message>
        <source>Nothing is known. Test again.</source>
        <translation>Non si sa nulla. Provare di nuovo.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Raggiunto</translation>
    </message>
    <message>
        <source>Reached, though its group doesn&apos;t promise it</source>
        <translation>Raggiunto, anche se il suo gruppo non lo promette</translation>
    </message>
    <message numerus="yes">
        <source>Reaches all that its group promises: %n module(s)</source>
        <translation>
            <numerusform>Raggiunge tutto ciò che il suo gruppo promette: %n modulo</numerusform>
            <numerusform>Raggiunge tutto ciò che il suo gruppo promette: %n moduli</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaches no module</source>
        <translation>Non raggiunge nessun modulo</translation>
    </message>
    <message>
        <source>Reaches {reached} of the {of} modules that can be tried</source>
        <translation>Raggiunge {reached} dei {of} moduli che si possono provare</translation>
    </message>
    <message>
        <source>Reaches {reached} of the {of} modules that its group promises</source>
        <translation>Raggiunge {reached} dei {of} moduli che il suo gruppo promette</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Refused by the group or by the plan: Fracttal doesn&apos;t say which. First look at the group, in Fracttal under User Accounts, Permissions. If it includes the module, ask whoever manages the contract with Fracttal.</source>
        <translation>Rifiutato dal gruppo o dal piano: Fracttal non dice quale dei due. Controllare prima il gruppo, in Fracttal in Account utente, Autorizzazioni. Se include il modulo, chiedere a chi gestisce il contratto con Fracttal.</translation>
    </message>
    <message>
        <source>Refused, as its group says</source>
        <translation>Rifiutato, come dice il suo gruppo</translation>
    </message>
    <message>
        <source>Refused, though its group promises it</source>
        <translation>Rifiutato, anche se il suo gruppo lo promette</translation>
    </message>
    <message>
        <source>The company&apos;s calls of this minute are used up. Wait for a minute, then test again.</source>
        <translation>Le chiamate dell’azienda di questo minuto sono esaurite. Attendere un minuto, poi provare di nuovo.</translation>
    </message>
    <message>
        <source>The group doesn&apos;t include it. Whoever manages permission groups can add it.</source>
        <translation>Il gruppo non lo include. Chi gestisce i gruppi di autorizzazioni può aggiungerlo.</translation>
    </message>
    <message>
        <source>The group includes it, so the plan may not. Whoever manages the contract with Fracttal should look; if the plan has it, whoever manages permission groups.</source>
        <translation>Il gruppo lo include, quindi potrebbe mancare nel piano. Dovrebbe verificarlo chi gestisce il contratto con Fracttal; se il piano lo include, chi gestisce i gruppi di autorizzazioni.</translation>
    </message>
    <message>
        <source>The server answered, but not as its documentation says. If a later test finds the same, tell Fracttal&apos;s support.</source>
        <translation>Il server ha risposto, ma non come dice la sua documentazione. Se una prova successiva dà lo stesso risultato, segnalarlo all’assistenza di Fracttal.</translation>
    </message>
    <message>
        <source>The test was cut short</source>
        <translation>La prova è rimasta incompleta</translation>
    </message>
    <message>
        <source>{modules}: {advice}</source>
        <translation>{modules}: {advice}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Aziende</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
</context>
<context>
    <name>AccountsTab</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Non attivo</translation>
    </message>
    <message>
        <source>Load the accounts</source>
        <translation>Carica gli account</translation>
    </message>
    <message>
        <source>Loading the accounts…</source>
        <translation>Caricamento degli account…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No account matches “{query}”</source>
        <translation>Nessun account corrisponde a “{query}”</translation>
    </message>
    <message>
        <source>Own staff</source>
        <translation>Personale interno</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Gruppo di autorizzazioni</translation>
    </message>
    <message>
        <source>Search name, e-mail or group</source>
        <translation>Cerca per nome, e-mail o gruppo</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>{shown} di {total} visualizzati</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>The accounts aren&apos;t loaded yet</source>
        <translation>Gli account non sono ancora stati caricati</translation>
    </message>
    <message>
        <source>The search looks at name, e-mail, type and group.</source>
        <translation>La ricerca considera nome, e-mail, tipo e gruppo.</translation>
    </message>
    <message>
        <source>The server lists no accounts</source>
        <translation>Il server non elenca nessun account</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Terza parte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Added</source>
        <translation>Aggiunta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullamento</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminazione</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Completamento</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Uscita</translation>
    </message>
</context>
<context>
    <name>ApiConnectionsPage</name>
    <message>
        <source>API Connection</source>
        <translation>Connessione API</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorizzazioni delle app</translation>
    </message>
    <message>
        <source>Kinds of API connections</source>
        <translation>Tipi di connessioni API</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumer OAuth</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n consumer(s) are due for review</source>
        <translation>
            <numerusform>%n consumer ha la revisione in scadenza</numerusform>
            <numerusform>%n consumer hanno la revisione in scadenza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) failed the last test</source>
        <translation>
            <numerusform>%n consumer non ha superato l’ultima prova</numerusform>
            <numerusform>%n consumer non hanno superato l’ultima prova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) have no owner</source>
        <translation>
            <numerusform>%n consumer non ha un responsabile</numerusform>
            <numerusform>%n consumer non hanno un responsabile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) share a permission group with people</source>
        <translation>
            <numerusform>%n consumer condivide un gruppo di autorizzazioni con persone</numerusform>
            <numerusform>%n consumer condividono un gruppo di autorizzazioni con persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) were never tested</source>
        <translation>
            <numerusform>%n consumer non è mai stato provato</numerusform>
            <numerusform>%n consumer non sono mai stati provati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rotation(s) under way</source>
        <translation>
            <numerusform>%n rotazione in corso</numerusform>
            <numerusform>%n rotazioni in corso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) aren&apos;t kept on this computer</source>
        <translation>
            <numerusform>%n segreto non è conservato su questo computer</numerusform>
            <numerusform>%n segreti non sono conservati su questo computer</numerusform>
        </translation>
    </message>
    <message>
        <source>Each waits where you left it; go on when you are ready.</source>
        <translation>Ognuna attende dove è rimasta; continuare quando si vuole.</translation>
    </message>
    <message>
        <source>Key or secret were refused: who uses them can&apos;t sign in.</source>
        <translation>La chiave o il segreto sono stati rifiutati: chi li usa non può accedere.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether key and secret work.</source>
        <translation>Nessuno sa ancora se la chiave e il segreto funzionano.</translation>
    </message>
    <message>
        <source>The day that you chose for it has come.</source>
        <translation>È arrivato il giorno scelto per farla.</translation>
    </message>
    <message>
        <source>There is nobody to ask before one is changed or deleted.</source>
        <translation>Non c’è nessuno a cui chiedere prima di modificarne o eliminarne uno.</translation>
    </message>
    <message>
        <source>They can&apos;t be copied, tested or handed over from here.</source>
        <translation>Da qui non si possono copiare, provare né consegnare.</translation>
    </message>
    <message>
        <source>Who changes that group for a person changes a program with it.</source>
        <translation>Chi modifica quel gruppo per una persona modifica con esso anche un programma.</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>All OAuth consumers</source>
        <translation>Tutti i consumer OAuth</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Che cosa richiede attenzione</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Mostra: {what}</translation>
    </message>
</context>
<context>
    <name>AuthorizationModel</name>
    <message>
        <source>Application</source>
        <translation>Applicazione</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizzata il</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ultimo utilizzo</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>AuthorizationTable</name>
    <message>
        <source>Copy e-mail</source>
        <translation>Copia l’e-mail</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoca…</translation>
    </message>
    <message>
        <source>Show the consumer</source>
        <translation>Mostra il consumer</translation>
    </message>
</context>
<context>
    <name>AuthorizationsTab</name>
    <message>
        <source>A person appears here once they sign in to a program that acts for them: a consumer with the grant type “Authorization code”.</source>
        <translation>Una persona appare qui dopo aver eseguito l’accesso a un programma che agisce per suo conto: un consumer con il tipo di autorizzazione “Codice di autorizzazione”.</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorizzazioni delle app</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Loading the authorizations…</source>
        <translation>Caricamento delle autorizzazioni…</translation>
    </message>
    <message>
        <source>No authorization matches “{query}”</source>
        <translation>Nessuna autorizzazione corrisponde a “{query}”</translation>
    </message>
    <message>
        <source>Nobody has authorised an application</source>
        <translation>Nessuno ha autorizzato un’applicazione</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Offline, e non c’è ancora nulla di conservato</translation>
    </message>
    <message>
        <source>Offline: revoking needs the server.</source>
        <translation>Offline: per revocare serve il server.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>Revoke an authorization</source>
        <translation>Revoca un’autorizzazione</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoca…</translation>
    </message>
    <message>
        <source>Search authorizations</source>
        <translation>Cerca nelle autorizzazioni</translation>
    </message>
    <message>
        <source>Search person, e-mail or application</source>
        <translation>Cerca per persona, e-mail o applicazione</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>{shown} di {total} visualizzati</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Interrompi l’aggiornamento</translation>
    </message>
    <message>
        <source>Take back {person}&apos;s authorization of “{application}”?</source>
        <translation>Revocare l’autorizzazione di {person} per “{application}”?</translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation>L’elenco non è mai stato caricato su questo computer. Apparirà quando il server sarà raggiungibile.</translation>
    </message>
    <message>
        <source>The people who signed in and let an application act for them, within what they may do themselves. Fracttal&apos;s page shows who did so, for which application and when, and takes it back: the application&apos;s tokens for that person die at once and it has to ask again, while other people&apos;s stay. Fracttal publishes no call that gives this list to a program, so it is seen there only.</source>
        <translation>Le persone che hanno eseguito l’accesso e hanno permesso a un’applicazione di agire per loro conto, nei limiti di ciò che possono fare loro stesse. La pagina di Fracttal mostra chi l’ha fatto, per quale applicazione e quando, e permette di revocare l’autorizzazione: i token dell’applicazione per quella persona perdono subito validità e l’applicazione deve chiederla di nuovo; quelli delle altre persone restano. Fracttal non pubblica alcuna chiamata che dia questo elenco a un programma, quindi si vede solo lì.</translation>
    </message>
    <message>
        <source>The search looks at person, e-mail and application.</source>
        <translation>La ricerca considera persona, e-mail e applicazione.</translation>
    </message>
    <message>
        <source>The tokens with which “{application}” acts for {person} ({email}) die at once, and what it does for this person stops. It has to ask again, and {person} can authorise it again. What other people authorised stays as it is.</source>
        <translation>I token con cui “{application}” agisce per conto di {person} ({email}) perdono subito validità, e ciò che fa per questa persona si interrompe. L’applicazione deve chiedere di nuovo l’autorizzazione, e {person} può concederla di nuovo. Le autorizzazioni delle altre persone restano come sono.</translation>
    </message>
    <message>
        <source>To act for this person again, the application has to ask.</source>
        <translation>Per agire di nuovo per conto di questa persona, l’applicazione deve chiedere l’autorizzazione.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>read on {time}</source>
        <translation>ultima lettura: {time}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>{email} was copied</source>
        <translation>{email} è stato copiato</translation>
    </message>
    <message>
        <source>{person}&apos;s authorization of “{application}” was taken back</source>
        <translation>L’autorizzazione di {person} per “{application}” è stata revocata</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n secret(s) in it can&apos;t be read: their key is gone.</source>
        <translation>
            <numerusform>%n segreto al suo interno non si può leggere: la sua chiave non c’è più.</numerusform>
            <numerusform>%n segreti al suo interno non si possono leggere: la loro chiave non c’è più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Companies: {names} and %n more.</source>
        <translation>
            <numerusform>Aziende: {names} e un’altra (%n).</numerusform>
            <numerusform>Aziende: {names} e altre %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies: {names}.</source>
        <translation>Aziende: {names}.</translation>
    </message>
    <message>
        <source>Damaged: it can&apos;t be restored.</source>
        <translation>Danneggiato: non si può ripristinare.</translation>
    </message>
    <message>
        <source>Made by a newer version of Consumer Desk.</source>
        <translation>Creato da una versione più recente di Consumer Desk.</translation>
    </message>
    <message>
        <source>No company.</source>
        <translation>Nessuna azienda.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Secrets: {secrets}. Consumers with notes of your own: {records}.</source>
        <translation>Segreti: {secrets}. Consumer con note proprie: {records}.</translation>
    </message>
    <message>
        <source>{time}, before a backup was restored</source>
        <translation>{time}, prima di ripristinare un backup</translation>
    </message>
    <message>
        <source>{time}, before an update of the program</source>
        <translation>{time}, prima di un aggiornamento del programma</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A secret that was replaced since then is the old one again here, and doesn&apos;t work.</source>
        <translation>Un segreto sostituito da allora torna qui a essere quello vecchio, e non funziona.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Companies, secrets, notes, tests, unfinished forms, rotations and reviews of now are replaced by those of then.</source>
        <translation>Le aziende, i segreti, le note, le prove, i moduli non completati, le rotazioni e le revisioni di adesso vengono sostituiti da quelli di allora.</translation>
    </message>
    <message>
        <source>None yet: the first is made when the program is closed.</source>
        <translation>Ancora nessuno: il primo si crea alla chiusura del programma.</translation>
    </message>
    <message>
        <source>One is made on each day on which something changed, and before each update of the program: companies, sealed secrets, notes, unfinished forms and the journal. The last 3 are kept.</source>
        <translation>Se ne crea uno ogni giorno in cui qualcosa è cambiato e prima di ogni aggiornamento del programma: aziende, segreti sigillati, note, moduli non completati e il diario. Si conservano gli ultimi 3.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Restore the backup of {time}?</source>
        <translation>Ripristinare il backup del {time}?</translation>
    </message>
    <message>
        <source>The backup of {time} was restored</source>
        <translation>Il backup del {time} è stato ripristinato</translation>
    </message>
    <message>
        <source>The journal stays, and notes this. Settings stay.</source>
        <translation>Il diario resta, e lo annota. Le impostazioni restano.</translation>
    </message>
    <message>
        <source>The lists of consumers come from the servers again. The servers keep everything.</source>
        <translation>Gli elenchi dei consumer arrivano di nuovo dai server. I server conservano tutto.</translation>
    </message>
    <message>
        <source>What is here now is set aside first. It stands in the list, and can be restored as well.</source>
        <translation>Ciò che c’è qui adesso viene prima messo da parte. Resta nell’elenco e si può ripristinare anch’esso.</translation>
    </message>
</context>
<context>
    <name>BrowserAnswer</name>
    <message>
        <source>Go back to Consumer Desk: the sign-in goes on there.</source>
        <translation>Tornare a Consumer Desk: l’accesso continua lì.</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed</source>
        <translation>L’accesso non è stato completato</translation>
    </message>
    <message>
        <source>You can close this tab</source>
        <translation>Questa scheda si può chiudere</translation>
    </message>
    <message>
        <source>You can close this tab. Consumer Desk says what happened and what to do.</source>
        <translation>Questa scheda si può chiudere. Consumer Desk dice che cosa è successo e che cosa fare.</translation>
    </message>
</context>
<context>
    <name>CalmRow</name>
    <message>
        <source>Nothing: no consumer needs a look from you.</source>
        <translation>Nulla: nessun consumer richiede attenzione.</translation>
    </message>
</context>
<context>
    <name>ClipboardStrip</name>
    <message>
        <source>Clear now</source>
        <translation>Svuota ora</translation>
    </message>
    <message>
        <source>Key of “{name}” copied.</source>
        <translation>Chiave di “{name}” copiata.</translation>
    </message>
    <message numerus="yes">
        <source>Names and keys of %n consumer(s) copied, without secrets.</source>
        <translation>
            <numerusform>Nome e chiave di %n consumer copiati, senza segreti.</numerusform>
            <numerusform>Nomi e chiavi di %n consumer copiati, senza segreti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret of “{name}” copied, and left out of clipboard histories that respect the mark. Cleared in {seconds} s.</source>
        <translation>Segreto di “{name}” copiato; le cronologie degli appunti che rispettano il contrassegno di riservatezza non lo conservano. Gli appunti saranno svuotati tra {seconds} s.</translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. A clipboard history on this computer may keep it. Cleared in {seconds} s.</source>
        <translation>Segreto di “{name}” copiato. Una cronologia degli appunti di questo computer può conservarlo. Gli appunti saranno svuotati tra {seconds} s.</translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. It isn&apos;t kept on this computer, so it stays in the clipboard until you clear it.</source>
        <translation>Segreto di “{name}” copiato. Non è conservato su questo computer, quindi resta negli appunti finché non vengono svuotati.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Gli appunti sono stati svuotati.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Comfortable</source>
        <translation>Ampie</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compatte</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Decrescente</translation>
    </message>
    <message>
        <source>Move “{column}” towards the end</source>
        <translation>Sposta “{column}” verso la fine</translation>
    </message>
    <message>
        <source>Move “{column}” towards the start</source>
        <translation>Sposta “{column}” verso l’inizio</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Ripristina le colonne</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Crescente</translation>
    </message>
</context>
<context>
    <name>CompaniesTab</name>
    <message>
        <source>Connect another company</source>
        <translation>Connetti un’altra azienda</translation>
    </message>
</context>
<context>
    <name>CompanyCard</name>
    <message>
        <source>Change the connection…</source>
        <translation>Modifica la connessione…</translation>
    </message>
    <message>
        <source>Consumers are made on Fracttal&apos;s own page, and kept here</source>
        <translation>I consumer si creano nella pagina di Fracttal e si conservano qui</translation>
    </message>
    <message>
        <source>Consumers are managed from here</source>
        <translation>I consumer si gestiscono da qui</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>Ultimo aggiornamento</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aperta ora</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Chiave propria</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Avanzamento della prova</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Sample company: invented data on this computer</source>
        <translation>Azienda di esempio: dati inventati su questo computer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>none: this program has nothing to sign in with</source>
        <translation>nessuna: questo programma non ha nulla con cui accedere</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>questo computer</translation>
    </message>
    <message>
        <source>{key} (you signed in with the browser)</source>
        <translation>{key} (accesso con il browser)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Compare a value</source>
        <translation>Confronta un valore</translation>
    </message>
    <message>
        <source>Is it the secret of “{name}”?</source>
        <translation>È il segreto di “{name}”?</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>È lo stesso.</translation>
    </message>
    <message>
        <source>It isn&apos;t the same.</source>
        <translation>Non è lo stesso.</translation>
    </message>
    <message>
        <source>Paste a secret, or type the fingerprint that the other side reads aloud. It is compared on this computer and forgotten at once.</source>
        <translation>Incollare un segreto, oppure scrivere l’impronta che l’altra parte legge ad alta voce. Viene confrontato su questo computer e subito dimenticato.</translation>
    </message>
    <message>
        <source>Secret or fingerprint</source>
        <translation>Segreto o impronta</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>A number from 1024 to 65535 that no other program here uses.</source>
        <translation>Un numero da 1024 a 65535 che nessun altro programma usa su questo computer.</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Indirizzo per l’accesso</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Indirizzo per i token</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Indirizzo dell’API</translation>
    </message>
    <message>
        <source>As me, in the browser</source>
        <translation>A mio nome, nel browser</translation>
    </message>
    <message>
        <source>As you want to see it here.</source>
        <translation>Il nome con cui apparirà qui.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Indirizzo di ritorno</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Consumers are then made on Fracttal&apos;s own page, step by step, and kept here. A key can be given later, under Account.</source>
        <translation>In questo caso i consumer si creano nella pagina di Fracttal, passo dopo passo, e si conservano qui. Una chiave si può inserire in seguito, in Account.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the callback address</source>
        <translation>Copia l’indirizzo di ritorno</translation>
    </message>
    <message>
        <source>Give the company a name.</source>
        <translation>Inserire un nome per l’azienda.</translation>
    </message>
    <message>
        <source>How does this program sign in there?</source>
        <translation>Come accede questo programma al server dell’azienda?</translation>
    </message>
    <message>
        <source>If the consumer has one. It is kept in this computer&apos;s keychain.</source>
        <translation>Se il consumer ne ha uno. Viene conservato nel portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Viene conservato nel portachiavi di questo computer e in nessun altro luogo.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is here.</source>
        <translation>Lasciare vuoto per mantenere quello già presente.</translation>
    </message>
    <message>
        <source>Not at all for now</source>
        <translation>Per ora non accede</translation>
    </message>
    <message>
        <source>Of a consumer made for this program on Fracttal&apos;s page.</source>
        <translation>Di un consumer creato per questo programma nella pagina di Fracttal.</translation>
    </message>
    <message>
        <source>Of a consumer with the grant type Authorization code and the callback address below.</source>
        <translation>Di un consumer con il tipo di autorizzazione Codice di autorizzazione e l’indirizzo di ritorno indicato sotto.</translation>
    </message>
    <message>
        <source>Other address than Fracttal&apos;s cloud</source>
        <translation>Indirizzo diverso dal cloud di Fracttal</translation>
    </message>
    <message>
        <source>Paste the key of a consumer of this company.</source>
        <translation>Incollare la chiave di un consumer di questa azienda.</translation>
    </message>
    <message>
        <source>Paste the secret that belongs to the key.</source>
        <translation>Incollare il segreto che appartiene alla chiave.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Register exactly this one with the consumer.</source>
        <translation>Registrare nel consumer esattamente questo indirizzo.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segreto</translation>
    </message>
    <message>
        <source>The server wants a callback address with a port</source>
        <translation>Il server richiede un indirizzo di ritorno con una porta</translation>
    </message>
    <message>
        <source>Type a port from 1024 to 65535.</source>
        <translation>Inserire una porta da 1024 a 65535.</translation>
    </message>
    <message>
        <source>With the key and secret of a consumer made for it</source>
        <translation>Con la chiave e il segreto di un consumer creato per questo programma</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Address for the browser</source>
        <translation>Indirizzo per il browser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Change the connection of a company</source>
        <translation>Modifica la connessione di un’azienda</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Connect a company</source>
        <translation>Connetti un’azienda</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione in corso…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the address below into a browser on this computer.</source>
        <translation>Copiare l’indirizzo qui sotto in un browser su questo computer.</translation>
    </message>
    <message>
        <source>Copy the address for the browser</source>
        <translation>Copia l’indirizzo per il browser</translation>
    </message>
    <message>
        <source>Keep the company</source>
        <translation>Conserva l’azienda</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Impossibile aprire un browser</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Salva e connetti</translation>
    </message>
    <message>
        <source>Says what is found there, and keeps nothing</source>
        <translation>Dice che cosa è stato trovato, e non conserva nulla</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Accedi con il browser</translation>
    </message>
    <message>
        <source>Signs in at its server and finds out whether consumers can be managed from here.</source>
        <translation>Accede al server dell’azienda e verifica se i consumer si possono gestire da qui.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Prova in corso…</translation>
    </message>
    <message>
        <source>The browser was opened: agree there, then come back. If it didn&apos;t open, copy this address into it. The sign-in ends by itself after 5 minutes.</source>
        <translation>Il browser è stato aperto: dare il consenso lì, poi tornare qui. Se non si è aperto, copiarvi questo indirizzo. L’accesso termina da solo dopo 5 minuti.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Consumers can be managed from here.</source>
        <translation>I consumer si possono gestire da qui.</translation>
    </message>
    <message>
        <source>Its server has no call for consumers: they are made on Fracttal&apos;s own page.</source>
        <translation>Il suo server non permette di gestire i consumer: si creano nella pagina di Fracttal.</translation>
    </message>
    <message>
        <source>Its server keeps everything.</source>
        <translation>Il suo server conserva tutto.</translation>
    </message>
    <message>
        <source>Without a key of its own this program asks its server for nothing. Consumers are made on Fracttal&apos;s own page.</source>
        <translation>Senza una chiave propria, questo programma non chiede nulla al server dell’azienda. I consumer si creano nella pagina di Fracttal.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} è connessa</translation>
    </message>
    <message>
        <source>{name} was removed from this computer</source>
        <translation>{name} è stata rimossa da questo computer</translation>
    </message>
</context>
<context>
    <name>ConnectionTab</name>
    <message>
        <source>A new one was made on {time}, not from this computer. Ask who made it for the new secret, then enter it here.</source>
        <translation>Ne è stato creato uno nuovo ({time}), ma non da questo computer. Chiedere il nuovo segreto a chi l’ha creato, poi inserirlo qui.</translation>
    </message>
    <message>
        <source>API Connection</source>
        <translation>Connessione API</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Richiesta al server in corso…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget the pair</source>
        <translation>Dimentica la coppia</translation>
    </message>
    <message>
        <source>Forget the pair on this computer?</source>
        <translation>Dimenticare la coppia su questo computer?</translation>
    </message>
    <message>
        <source>Fracttal shows this pair to a super-administrator only, and makes its new secrets on its own page. A new secret there ends the old one at once. Copy key and secret from there to keep them here, sealed with this computer&apos;s keychain, and to test them.</source>
        <translation>Fracttal mostra questa coppia solo a un super amministratore e ne crea i nuovi segreti nella propria pagina. Un nuovo segreto creato lì annulla subito il precedente. Copiare da lì la chiave e il segreto per conservarli qui, sigillati con il portachiavi di questo computer, e per provarli.</translation>
    </message>
    <message>
        <source>Its secret is deleted here and nowhere else: in Fracttal it stays valid, and programs that use it go on working. Without another copy of it, only a new secret helps.</source>
        <translation>Il suo segreto viene eliminato qui e in nessun altro luogo: in Fracttal resta valido, e i programmi che lo usano continuano a funzionare. Se non se ne ha un’altra copia, serve un nuovo segreto.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crea un nuovo segreto</translation>
    </message>
    <message>
        <source>Make a new secret for the whole company?</source>
        <translation>Creare un nuovo segreto per l’intera azienda?</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Nome dell’azienda</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nuovo segreto</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Offline, e non c’è ancora nulla di conservato</translation>
    </message>
    <message>
        <source>Test it to see whether Fracttal takes it.</source>
        <translation>Provarla per vedere se Fracttal la accetta.</translation>
    </message>
    <message>
        <source>The key comes when the server can be reached.</source>
        <translation>La chiave apparirà quando il server sarà raggiungibile.</translation>
    </message>
    <message>
        <source>The old one is dead. Give the new one to every program that uses the pair.</source>
        <translation>Il precedente non è più valido. Consegnare il nuovo a ogni programma che usa la coppia.</translation>
    </message>
    <message>
        <source>The old secret dies at once: every program that signs with it stops until it gets the new one. The old one can&apos;t be brought back. The key stays the same.</source>
        <translation>Il segreto precedente perde subito validità: ogni programma che lo usa per firmare si ferma finché non riceve il nuovo. Il precedente non si può recuperare. La chiave resta la stessa.</translation>
    </message>
    <message>
        <source>The pair has a new secret</source>
        <translation>La coppia ha un nuovo segreto</translation>
    </message>
    <message>
        <source>The pair is kept</source>
        <translation>La coppia è conservata</translation>
    </message>
    <message>
        <source>The pair works</source>
        <translation>La coppia funziona</translation>
    </message>
    <message>
        <source>The pair&apos;s secret is no longer on this computer</source>
        <translation>Il segreto della coppia non è più su questo computer</translation>
    </message>
    <message>
        <source>The secret that was kept here is dead</source>
        <translation>Il segreto conservato qui non è più valido</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this pair read</source>
        <translation>Il server non permette di leggere con questa coppia</translation>
    </message>
    <message>
        <source>The server took a signed request for one asset. Nothing was changed.</source>
        <translation>Il server ha accettato una richiesta firmata per un asset. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>This pair has no permission group, so it is not about one: the plan with Fracttal may lack API Connections, which is an add-on. Ask Fracttal.</source>
        <translation>Questa coppia non ha un gruppo di autorizzazioni, quindi la causa non è quella: al piano di Fracttal potrebbe mancare Connessioni API, che è un componente aggiuntivo. Chiedere a Fracttal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Type the company&apos;s name to go on: {name}</source>
        <translation>Per continuare, scrivere il nome dell’azienda: {name}</translation>
    </message>
</context>
<context>
    <name>ConsumerFields</name>
    <message>
        <source>Callback address</source>
        <translation>Indirizzo di ritorno</translation>
    </message>
    <message>
        <source>Choose the grant type</source>
        <translation>Scegliere il tipo di autorizzazione</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>For a program acting for a person, who signs in to Fracttal and agrees.</source>
        <translation>Per un programma che agisce per conto di una persona, che accede a Fracttal e dà il consenso.</translation>
    </message>
    <message>
        <source>For a program on its own, such as a report or a data transfer at night.</source>
        <translation>Per un programma che funziona da solo, come un report o un trasferimento di dati notturno.</translation>
    </message>
    <message>
        <source>From the integrator. Fracttal compares it to the letter.</source>
        <translation>Lo fornisce l’integratore. Fracttal lo confronta lettera per lettera.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo di autorizzazione</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Gruppo di autorizzazioni</translation>
    </message>
    <message>
        <source>How the integrator&apos;s program signs in.</source>
        <translation>Come accede il programma dell’integratore.</translation>
    </message>
    <message>
        <source>Its name in Fracttal&apos;s list. What groups allow isn&apos;t known here, so they can&apos;t be compared.</source>
        <translation>Il suo nome nell’elenco di Fracttal. Qui non si sa che cosa consentono i gruppi, quindi non si possono confrontare.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>So that you recognise it: the program and its use.</source>
        <translation>Per riconoscerlo: il programma e il suo uso.</translation>
    </message>
    <message>
        <source>Without the right group the connection can&apos;t reach the module it needs.</source>
        <translation>Senza il gruppo giusto la connessione non raggiunge il modulo di cui ha bisogno.</translation>
    </message>
</context>
<context>
    <name>ConsumerModel</name>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo di autorizzazione</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Gruppo di autorizzazioni</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Ultima prova</translation>
    </message>
    <message>
        <source>Last tested: {when}</source>
        <translation>Ultima prova: {when}</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ultimo utilizzo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>Non conservato qui</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Data di revisione</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segreto</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Segreto nascosto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>{column}, sorted downwards</source>
        <translation>{column}, in ordine decrescente</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <translation>{column}, in ordine crescente</translation>
    </message>
</context>
<context>
    <name>ConsumerPanel</name>
    <message>
        <source>Copy key and secret, and hand them over separately.</source>
        <translation>Copiare la chiave e il segreto e consegnarli separatamente.</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nuovo consumer OAuth</translation>
    </message>
    <message>
        <source>Offline: saving and deleting need the server. What you type is kept.</source>
        <translation>Offline: per salvare ed eliminare serve il server. Ciò che si scrive viene conservato.</translation>
    </message>
    <message>
        <source>Offline: saving needs the server. What you type is kept.</source>
        <translation>Offline: per salvare serve il server. Ciò che si scrive viene conservato.</translation>
    </message>
    <message>
        <source>Record an existing consumer</source>
        <translation>Registra un consumer esistente</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation>La prima risposta è andata persa, ma l’elenco lo mostra.</translation>
    </message>
    <message>
        <source>The server didn&apos;t show its secret.</source>
        <translation>Il server non ha mostrato il segreto.</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annulla le modifiche</translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation>“{name}” è stato creato</translation>
    </message>
    <message>
        <source>“{name}” was saved</source>
        <translation>“{name}” è stato salvato</translation>
    </message>
</context>
<context>
    <name>ConsumerTable</name>
    <message>
        <source>Copy key</source>
        <translation>Copia la chiave</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copia il segreto</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Nascondi il segreto</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostra il segreto</translation>
    </message>
</context>
<context>
    <name>ConsumersTab</name>
    <message>
        <source>A consumer is a key and a secret with which another program reaches Fracttal&apos;s API. Create one for each program.</source>
        <translation>Un consumer è una chiave con un segreto con cui un altro programma accede all’API di Fracttal. Crearne uno per ogni programma.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Cancella ricerca e filtri</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rimuovi i filtri</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Fracttal lets no program list or create consumers. You are led through its own page step by step; key and secret are then verified and kept here.</source>
        <translation>Fracttal non permette a nessun programma di elencare o creare i consumer. Questo programma guida passo dopo passo nella pagina di Fracttal; poi la chiave e il segreto vengono verificati e conservati qui.</translation>
    </message>
    <message>
        <source>Loading the consumers…</source>
        <translation>Caricamento dei consumer…</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nuovo consumer OAuth</translation>
    </message>
    <message>
        <source>No consumer matches “{query}”</source>
        <translation>Nessun consumer corrisponde a “{query}”</translation>
    </message>
    <message>
        <source>No consumer passes the filters</source>
        <translation>Nessun consumer soddisfa i filtri</translation>
    </message>
    <message>
        <source>No consumer that passes the filters matches “{query}”</source>
        <translation>Nessun consumer che soddisfa i filtri corrisponde a “{query}”</translation>
    </message>
    <message>
        <source>No consumers are kept here yet</source>
        <translation>Qui non è ancora conservato nessun consumer</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Ancora nessun consumer</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumer OAuth</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Offline, e non c’è ancora nulla di conservato</translation>
    </message>
    <message>
        <source>Record an existing consumer</source>
        <translation>Registra un consumer esistente</translation>
    </message>
    <message>
        <source>Record existing…</source>
        <translation>Registra esistente…</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aggiorna (F5)</translation>
    </message>
    <message>
        <source>Search consumers</source>
        <translation>Cerca nei consumer</translation>
    </message>
    <message>
        <source>Search name, key, group, owner, tag, note</source>
        <translation>Cerca nome, chiave, gruppo, responsabile, etichetta, nota</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>{shown} di {total} visualizzati</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Interrompi l’aggiornamento</translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation>L’elenco non è mai stato caricato su questo computer. Apparirà quando il server sarà raggiungibile.</translation>
    </message>
    <message>
        <source>The search looks at name, description, key, group and owner.</source>
        <translation>La ricerca considera nome, descrizione, chiave, gruppo e responsabile.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>Kept in: {path}</source>
        <translation>Conservato in: {path}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>The program made a mistake and goes on. Nothing that was kept is lost. If something on the screen looks wrong, close the program and open it again.</source>
        <translation>Il programma ha commesso un errore e continua a funzionare. Nulla di ciò che era conservato è andato perso. Se qualcosa sullo schermo non sembra a posto, chiudere il programma e riaprirlo.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è accaduto</translation>
    </message>
    <message>
        <source>What happened is written below, without secrets. It stays on this computer and is sent to nobody; copy it if you want to report it.</source>
        <translation>Ciò che è accaduto è scritto qui sotto, senza segreti. Resta su questo computer e non viene inviato a nessuno; copiarlo se si desidera segnalarlo.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Copy key</source>
        <translation>Copia la chiave</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copia il segreto</translation>
    </message>
    <message>
        <source>Creation date</source>
        <translation>Data di creazione</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenziali</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Nascondi il segreto</translation>
    </message>
    <message>
        <source>Kept here since</source>
        <translation>Conservato qui dal</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Non conservato su questo computer</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segreto</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostra il segreto</translation>
    </message>
</context>
<context>
    <name>DangerousPart</name>
    <message>
        <source>Delete this consumer…</source>
        <translation>Elimina questo consumer…</translation>
    </message>
    <message>
        <source>Making a new secret…</source>
        <translation>Creazione di un nuovo segreto…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nuovo segreto…</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Connect the company</source>
        <translation>Connetti l’azienda</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Leggi i dati</translation>
    </message>
    <message>
        <source>Reading takes a call for each hundred rows, of the 200 a minute that all programs of the company share. Later it happens once an hour while Home is open.</source>
        <translation>La lettura richiede una chiamata ogni cento righe, delle 200 al minuto che tutti i programmi dell’azienda si dividono. In seguito avviene una volta all’ora, finché la Home è aperta.</translation>
    </message>
    <message>
        <source>Reading the company&apos;s work</source>
        <translation>Lettura del lavoro dell’azienda in corso</translation>
    </message>
    <message>
        <source>The figures are read from Fracttal&apos;s API with a consumer&apos;s key and secret. Connect the company again, with those of a consumer whose group may see work orders.</source>
        <translation>I dati si leggono dall’API di Fracttal con la chiave e il segreto di un consumer. Connettere di nuovo l’azienda con quelli di un consumer il cui gruppo può visualizzare gli ordini di lavoro.</translation>
    </message>
    <message>
        <source>The figures haven&apos;t been read yet</source>
        <translation>I dati non sono ancora stati letti</translation>
    </message>
    <message>
        <source>The figures of this period were never read: there is nothing to show yet.</source>
        <translation>I dati di questo periodo non sono mai stati letti: non c’è ancora nulla da mostrare.</translation>
    </message>
    <message>
        <source>This period hasn&apos;t been read yet</source>
        <translation>Questo periodo non è ancora stato letto</translation>
    </message>
    <message>
        <source>This program has no key of its own here</source>
        <translation>Questo programma non ha una chiave propria qui</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>What was read last is about fewer days.</source>
        <translation>L’ultima lettura riguarda meno giorni.</translation>
    </message>
    <message>
        <source>You can do other things meanwhile.</source>
        <translation>Nel frattempo si può fare altro.</translation>
    </message>
</context>
<context>
    <name>DashboardPanel</name>
    <message>
        <source>As a table</source>
        <translation>Come tabella</translation>
    </message>
    <message>
        <source>Days are those of this computer&apos;s calendar. Which of an order&apos;s dates Fracttal compares with the period when it is asked isn&apos;t documented: this program asks for the period and 31 days before it, and filters again by the day it was made.</source>
        <translation>I giorni sono quelli del calendario di questo computer. Non è documentato quale data dell’ordine Fracttal confronti con il periodo richiesto: questo programma richiede il periodo e i 31 giorni precedenti, e filtra di nuovo in base al giorno di creazione.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Dato</translation>
    </message>
    <message numerus="yes">
        <source>It took %n call(s) of the company&apos;s 200 a minute.</source>
        <translation>
            <numerusform>Ha richiesto %n chiamata delle 200 al minuto dell’azienda.</numerusform>
            <numerusform>Ha richiesto %n chiamate delle 200 al minuto dell’azienda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>Maintenance figures</source>
        <translation>Dati di manutenzione</translation>
    </message>
    <message>
        <source>No work orders or requests in this period</source>
        <translation>Nessun ordine né richiesta di lavoro in questo periodo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Offline: the figures are from {time}</source>
        <translation>Offline. Ultima lettura dei dati: {time}</translation>
    </message>
    <message>
        <source>Offline: the server can&apos;t be reached.</source>
        <translation>Offline: il server non è raggiungibile.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Leggi i dati</translation>
    </message>
    <message>
        <source>Read {when}.</source>
        <translation>Lettura: {when}.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salva come CSV…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>{figure}: {how}</source>
        <translation>{figure}: {how}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Scegli un giorno</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mese successivo</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mese precedente</translation>
    </message>
    <message>
        <source>Such as {date}</source>
        <translation>Ad esempio {date}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete the consumer</source>
        <translation>Elimina il consumer</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Eliminare “{name}”?</translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once, and the tokens it holds die. The key can&apos;t be brought back.</source>
        <translation>Tutti i programmi che usano la sua chiave smettono subito di funzionare e i loro token non sono più validi. La chiave non si può recuperare.</translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation>Ultimo utilizzo: {time}.</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nome del consumer</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Per continuare, scrivere il nome del consumer: {name}</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message numerus="yes">
        <source>%n consumer(s) were changed elsewhere</source>
        <translation>
            <numerusform>%n consumer è stato modificato altrove</numerusform>
            <numerusform>%n consumer sono stati modificati altrove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“{before}” is now called “{name}”</source>
        <translation>“{before}” ora si chiama “{name}”</translation>
    </message>
    <message>
        <source>“{name}” has another callback address</source>
        <translation>“{name}” ha un altro indirizzo di ritorno</translation>
    </message>
    <message>
        <source>“{name}” has another description</source>
        <translation>“{name}” ha un’altra descrizione</translation>
    </message>
    <message>
        <source>“{name}” has another key</source>
        <translation>“{name}” ha un’altra chiave</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>“{name}” non esiste più</translation>
    </message>
    <message>
        <source>“{name}” is new</source>
        <translation>“{name}” è nuovo</translation>
    </message>
    <message>
        <source>“{name}” moved from the group {before} to {after}</source>
        <translation>“{name}” è passato dal gruppo {before} a {after}</translation>
    </message>
</context>
<context>
    <name>ElsewhereNotice</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Close other windows of Consumer Desk first. To go on, type: {word}</source>
        <translation>Chiudere prima le altre finestre di Consumer Desk. Per continuare, scrivere: {word}</translation>
    </message>
    <message>
        <source>Companies, lists, notes, unfinished forms, the journal, and their backups.</source>
        <translation>Aziende, elenchi, note, moduli non completati, il diario e i relativi backup.</translation>
    </message>
    <message>
        <source>Consumers on the companies&apos; servers: they work until deleted there.</source>
        <translation>I consumer sui server delle aziende: funzionano finché non vengono eliminati lì.</translation>
    </message>
    <message>
        <source>Copies in backups of your disk: without the key their secrets are lost.</source>
        <translation>Le copie nei backup del disco: senza la chiave i loro segreti sono persi.</translation>
    </message>
    <message>
        <source>Erase and close</source>
        <translation>Cancella e chiudi</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Cancella tutto</translation>
    </message>
    <message>
        <source>Erase everything of this program on this computer?</source>
        <translation>Cancellare tutto ciò che questo programma conserva su questo computer?</translation>
    </message>
    <message>
        <source>Keys, secrets and files that were copied, exported or given to others.</source>
        <translation>Chiavi, segreti e file copiati, esportati o consegnati ad altri.</translation>
    </message>
    <message>
        <source>The key in the keychain: no kept secret can be read again.</source>
        <translation>La chiave nel portachiavi: nessun segreto conservato si potrà più leggere.</translation>
    </message>
    <message>
        <source>The settings, the log, and the data of the sample company.</source>
        <translation>Le impostazioni, i log e i dati dell’azienda di esempio.</translation>
    </message>
    <message>
        <source>What can&apos;t be reached from here</source>
        <translation>Che cosa non si può raggiungere da qui</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Che cosa viene rimosso</translation>
    </message>
    <message>
        <source>Word to type</source>
        <translation>Parola da scrivere</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>cancella</translation>
    </message>
</context>
<context>
    <name>ErasureEnd</name>
    <message>
        <source>Another program has them open, or they are protected. Close other windows of Consumer Desk, then delete these files yourself:</source>
        <translation>Un altro programma li tiene aperti, oppure sono protetti. Chiudere le altre finestre di Consumer Desk, poi eliminare manualmente questi file:</translation>
    </message>
    <message>
        <source>Some files couldn&apos;t be removed</source>
        <translation>Non è stato possibile rimuovere alcuni file</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>No owner</source>
        <translation>Senza responsabile</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Senza etichette</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n work order(s) were due in the period</source>
        <translation>
            <numerusform>%n ordine di lavoro in scadenza nel periodo</numerusform>
            <numerusform>%n ordini di lavoro in scadenza nel periodo</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullati</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiusi</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Rispetto delle scadenze</translation>
    </message>
    <message>
        <source>Finished late</source>
        <translation>Completati in ritardo</translation>
    </message>
    <message>
        <source>Finished on time</source>
        <translation>Completati in tempo</translation>
    </message>
    <message>
        <source>Finished on time ÷ due in the period, without cancelled ones. Due is the last maintenance date of its tasks; on time is until the end of that day. Orders made more than 31 days before the period aren&apos;t looked at. Fracttal&apos;s own formula isn&apos;t public: its figure may differ.</source>
        <translation>Completati in tempo ÷ in scadenza nel periodo, esclusi gli annullati. La scadenza è l’ultima data di manutenzione delle attività; in tempo significa entro la fine di quel giorno. Gli ordini creati più di 31 giorni prima del periodo non vengono considerati. La formula di Fracttal non è pubblica: il suo dato può essere diverso.</translation>
    </message>
    <message>
        <source>In another state</source>
        <translation>In un altro stato</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In revisione</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non eseguite</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non completati</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Pending tasks</source>
        <translation>Attività in sospeso</translation>
    </message>
    <message>
        <source>Requests made in the period, in the state they have now. Under way: in process, in review or waiting. Not done: cancelled, rejected or removed.</source>
        <translation>Richieste create nel periodo, nello stato in cui sono ora. In lavorazione: in corso, in revisione o in attesa. Non eseguite: annullate, rifiutate o rimosse.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmati</translation>
    </message>
    <message>
        <source>Scheduled and unplanned</source>
        <translation>Programmati e non pianificati</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Risolte</translation>
    </message>
    <message>
        <source>Tasks that were waiting when the figures were read, whatever the period. With delay: Fracttal gives a delay above 0.</source>
        <translation>Attività in attesa al momento della lettura dei dati, qualunque sia il periodo. Con ritardo: Fracttal indica un ritardo maggiore di 0.</translation>
    </message>
    <message>
        <source>The same work orders. Unplanned: all its tasks have the trigger NO_SCHEDULE_TASK, which integrators observed and Fracttal doesn&apos;t document.</source>
        <translation>Gli stessi ordini di lavoro. Non pianificato: tutte le sue attività hanno l’attivatore NO_SCHEDULE_TASK, osservato dagli integratori e non documentato da Fracttal.</translation>
    </message>
    <message>
        <source>This list tells no location: all locations are counted.</source>
        <translation>Questo elenco non indica la sede: si contano tutte le sedi.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In lavorazione</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Non pianificati</translation>
    </message>
    <message>
        <source>With delay</source>
        <translation>Con ritardo</translation>
    </message>
    <message>
        <source>Without delay</source>
        <translation>Senza ritardo</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Ordini di lavoro</translation>
    </message>
    <message>
        <source>Work orders made in the period, each counted once however many tasks it has, in the state they have now. One whose tasks differ counts as the least advanced of them.</source>
        <translation>Ordini di lavoro creati nel periodo, nello stato in cui sono ora, contati una volta ciascuno qualunque sia il numero di attività. Se le attività sono in stati diversi, vale quello della meno avanzata.</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Richieste di lavoro</translation>
    </message>
    <message>
        <source>made in the period</source>
        <translation>nel periodo</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programmati</translation>
    </message>
    <message>
        <source>with delay</source>
        <translation>con ritardo</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>FiguresExport</name>
    <message>
        <source>Figure</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Come si calcola</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Salva i dati</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Salvato come {name}</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>Percentuale (%)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Al</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear the filters</source>
        <translation>Rimuovi i filtri</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Rimuovi il filtro {filter}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Rimuovi questo filtro</translation>
    </message>
    <message numerus="yes">
        <source>{filter}: %n chosen</source>
        <translation>
            <numerusform>{filter}: %n scelto</numerusform>
            <numerusform>{filter}: %n scelti</numerusform>
        </translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Clear the filters</source>
        <translation>Rimuovi i filtri</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A token was given, but only at the address of the API</source>
        <translation>È stato ottenuto un token, ma solo all’indirizzo dell’API</translation>
    </message>
    <message>
        <source>A token was given; the server takes the key in the request&apos;s body</source>
        <translation>È stato ottenuto un token; il server accetta la chiave nel corpo della richiesta</translation>
    </message>
    <message>
        <source>A token was given; the server takes the key in the request&apos;s header</source>
        <translation>È stato ottenuto un token; il server accetta la chiave nell’intestazione della richiesta</translation>
    </message>
    <message>
        <source>Consumers can be managed from here</source>
        <translation>I consumer si possono gestire da qui</translation>
    </message>
    <message>
        <source>No calls for managing consumers: they are made on Fracttal&apos;s own page and kept here</source>
        <translation>Nessuna chiamata per gestire i consumer: si creano nella pagina di Fracttal e si conservano qui</translation>
    </message>
    <message>
        <source>Not signed in, so nothing more could be asked for</source>
        <translation>Accesso non eseguito, quindi non è stato possibile chiedere altro</translation>
    </message>
    <message>
        <source>The sample server on this computer answers</source>
        <translation>Il server di esempio su questo computer risponde</translation>
    </message>
    <message>
        <source>{host} was reached, and answers as Fracttal&apos;s API does</source>
        <translation>{host} è raggiungibile e risponde come l’API di Fracttal</translation>
    </message>
    <message>
        <source>{module}: may be read</source>
        <translation>{module}: lettura consentita</translation>
    </message>
    <message>
        <source>{module}: not allowed, by the permission group or by the plan</source>
        <translation>{module}: lettura non consentita dal gruppo di autorizzazioni o dal piano</translation>
    </message>
    <message>
        <source>{module}: {problem}</source>
        <translation>{module}: {problem}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Connect my company</source>
        <translation>Connetti la mia azienda</translation>
    </message>
    <message>
        <source>Create, keep and find the OAuth consumers with which other programs reach Fracttal&apos;s API. How do you want to begin?</source>
        <translation>Creare, conservare e trovare i consumer OAuth con cui altri programmi accedono all’API di Fracttal. Come si vuole iniziare?</translation>
    </message>
    <message>
        <source>Invented data on this computer. No account is needed, and nothing can break.</source>
        <translation>Dati inventati su questo computer. Non serve un account e non si può danneggiare nulla.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere before you choose. An independent tool, not made by Fracttal.</source>
        <translation>Prima della scelta non viene inviato nulla da nessuna parte. Uno strumento indipendente, non creato da Fracttal.</translation>
    </message>
    <message>
        <source>Prepared by your IT department</source>
        <translation>Preparate dal reparto IT</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Prova con un’azienda di esempio</translation>
    </message>
    <message>
        <source>Welcome to Consumer Desk</source>
        <translation>Benvenuti in Consumer Desk</translation>
    </message>
    <message>
        <source>With the address of its server and a key of its own for this program.</source>
        <translation>Con l’indirizzo del suo server e una chiave dedicata a questo programma.</translation>
    </message>
</context>
<context>
    <name>FracttalLog</name>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Choose other filters or another search, or load older entries.</source>
        <translation>Scegliere altri filtri o un’altra ricerca, oppure caricare voci meno recenti.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Fracttal&apos;s log</source>
        <translation>Registro di Fracttal</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Carica voci meno recenti</translation>
    </message>
    <message>
        <source>Load the log</source>
        <translation>Carica il registro</translation>
    </message>
    <message>
        <source>Loading the log…</source>
        <translation>Caricamento del registro…</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Nessuna voce corrisponde</translation>
    </message>
    <message>
        <source>Search in what is loaded</source>
        <translation>Cerca nelle voci caricate</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>{shown} di {total} visualizzati</translation>
    </message>
    <message>
        <source>Showing {shown}, looked through {read} of {total}</source>
        <translation>{shown} visualizzate, {read} di {total} esaminate</translation>
    </message>
    <message>
        <source>The log isn&apos;t loaded yet</source>
        <translation>Il registro non è ancora stato caricato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>All’avvio</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Lingua e aspetto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Of the size that the system gives.</source>
        <translation>Rispetto alla dimensione impostata nel sistema.</translation>
    </message>
    <message>
        <source>Of this program; Fracttal keeps its own.</source>
        <translation>Di questo programma; Fracttal mantiene la propria.</translation>
    </message>
    <message>
        <source>Page that opens first</source>
        <translation>Pagina che si apre per prima</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
</context>
<context>
    <name>GrantType</name>
    <message>
        <source>Authorization code</source>
        <translation>Codice di autorizzazione</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Credenziali del client</translation>
    </message>
</context>
<context>
    <name>GroupCompare</name>
    <message>
        <source>Also opens: {opened}</source>
        <translation>Apre anche: {opened}</translation>
    </message>
    <message numerus="yes">
        <source>And %n wider group(s)</source>
        <translation>
            <numerusform>E %n gruppo più ampio</numerusform>
            <numerusform>E %n gruppi più ampi</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Choose the group {name}</source>
        <translation>Scegli il gruppo {name}</translation>
    </message>
    <message>
        <source>Compare before choosing</source>
        <translation>Confronta prima di scegliere</translation>
    </message>
    <message>
        <source>It needs: {right}</source>
        <translation>Ha bisogno di: {right}</translation>
    </message>
    <message>
        <source>Lacks: {modules}</source>
        <translation>Manca: {modules}</translation>
    </message>
    <message>
        <source>No group gives all of these. The nearest:</source>
        <translation>Nessun gruppo li dà tutti. I più vicini:</translation>
    </message>
    <message>
        <source>No group gives any of these.</source>
        <translation>Nessun gruppo ne dà nemmeno uno.</translation>
    </message>
    <message>
        <source>Opens nothing else.</source>
        <translation>Non apre nient’altro.</translation>
    </message>
    <message>
        <source>Tick the modules that the program needs: the narrowest groups that give them stand below.</source>
        <translation>Selezionare i moduli di cui il programma ha bisogno: sotto appaiono i gruppi più ristretti che li danno.</translation>
    </message>
    <message>
        <source>What the program needs to do</source>
        <translation>Che cosa deve fare il programma</translation>
    </message>
    <message>
        <source>{module} ({rights})</source>
        <translation>{module} ({rights})</translation>
    </message>
</context>
<context>
    <name>GroupDetails</name>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <translation>
            <numerusform>%n consumer</numerusform>
            <numerusform>%n consumer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppo {number}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Open Fracttal in the browser</source>
        <translation>Apri Fracttal nel browser</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>People and programs share this group: a right given to the people is given to the programs too, and taking one away can stop a program. Make a group in Fracttal that only programs use, with no more rights than they need, and give it to the consumers.</source>
        <translation>Persone e programmi condividono questo gruppo: un’autorizzazione data alle persone vale anche per i programmi, e toglierne una può fermare un programma. Creare in Fracttal un gruppo usato solo dai programmi, senza più autorizzazioni di quelle necessarie, e assegnarlo ai consumer.</translation>
    </message>
    <message>
        <source>Show the OAuth consumers</source>
        <translation>Mostra i consumer OAuth</translation>
    </message>
    <message>
        <source>The accounts aren&apos;t loaded yet</source>
        <translation>Gli account non sono ancora stati caricati</translation>
    </message>
    <message>
        <source>What this group allows isn&apos;t known here: the server doesn&apos;t list its permission groups. In Fracttal it stands under User Accounts, Permissions.</source>
        <translation>Qui non si sa che cosa consente questo gruppo: il server non elenca i suoi gruppi di autorizzazioni. In Fracttal si trova in Account utente, Autorizzazioni.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Choose a group</source>
        <translation>Scegliere un gruppo</translation>
    </message>
    <message>
        <source>Choose another group</source>
        <translation>Scegliere un altro gruppo</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppo {number}</translation>
    </message>
    <message>
        <source>Remove the group {name}</source>
        <translation>Rimuovi il gruppo {name}</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message numerus="yes">
        <source>%n group(s) shared by people and consumers</source>
        <translation>
            <numerusform>%n gruppo condiviso da persone e consumer</numerusform>
            <numerusform>%n gruppi condivisi da persone e consumer</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppo {number}</translation>
    </message>
    <message>
        <source>No group is shared by people and consumers.</source>
        <translation>Nessun gruppo è condiviso da persone e consumer.</translation>
    </message>
    <message>
        <source>No permission group is known yet.</source>
        <translation>Non si conosce ancora nessun gruppo di autorizzazioni.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Gruppo di autorizzazioni</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Gruppi di autorizzazioni</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>(leave empty)</source>
        <translation>(lasciare vuoto)</translation>
    </message>
    <message>
        <source>Bring its key and secret here</source>
        <translation>Portare qui la chiave e il segreto</translation>
    </message>
    <message>
        <source>But Fracttal refuses its key and secret now.</source>
        <translation>Ma ora Fracttal rifiuta la sua chiave e il suo segreto.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Indirizzo di ritorno</translation>
    </message>
    <message>
        <source>Change it on Fracttal&apos;s page</source>
        <translation>Modificarlo nella pagina di Fracttal</translation>
    </message>
    <message>
        <source>Copy its key and its secret; each has an icon for it.</source>
        <translation>Copiare la chiave e il segreto; ciascuno ha un’icona per farlo.</translation>
    </message>
    <message>
        <source>Copy the key and the new secret.</source>
        <translation>Copiare la chiave e il nuovo segreto.</translation>
    </message>
    <message>
        <source>Create it on Fracttal&apos;s page</source>
        <translation>Crearlo nella pagina di Fracttal</translation>
    </message>
    <message>
        <source>Delete it on Fracttal&apos;s page</source>
        <translation>Eliminarlo nella pagina di Fracttal</translation>
    </message>
    <message>
        <source>Delete it there and confirm.</source>
        <translation>Eliminarlo lì e confermare.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once. Afterwards its key and secret are tried: they must be refused.</source>
        <translation>Tutti i programmi che usano la sua chiave smettono subito di funzionare. Poi vengono provati la chiave e il segreto: devono essere rifiutati.</translation>
    </message>
    <message>
        <source>Fill in the form with these values:</source>
        <translation>Compilare il modulo con questi valori:</translation>
    </message>
    <message>
        <source>Fracttal knows key and secret. Whether a person can sign in shows only when one does.</source>
        <translation>Fracttal riconosce la chiave e il segreto. Se una persona possa accedere, si vede solo quando qualcuno lo fa.</translation>
    </message>
    <message>
        <source>Fracttal lets no program create consumers. These steps lead through its own page; key and secret then come here.</source>
        <translation>Fracttal non permette a nessun programma di creare consumer. Questi passaggi guidano nella sua pagina; poi la chiave e il segreto arrivano qui.</translation>
    </message>
    <message>
        <source>Fracttal still accepts its key and secret: it wasn&apos;t deleted there, or another one was.</source>
        <translation>Fracttal accetta ancora la sua chiave e il suo segreto: non è stato eliminato lì, oppure ne è stato eliminato un altro.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo di autorizzazione</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Gruppo di autorizzazioni</translation>
    </message>
    <message>
        <source>Have a new secret made on Fracttal&apos;s page</source>
        <translation>Far creare un nuovo segreto nella pagina di Fracttal</translation>
    </message>
    <message>
        <source>Have a new secret made, where Fracttal offers it. Otherwise create a second consumer with the same values, and delete the old one when no program uses it any more.</source>
        <translation>Far creare un nuovo segreto, se Fracttal lo offre. Altrimenti creare un secondo consumer con gli stessi valori ed eliminare il precedente quando nessun programma lo usa più.</translation>
    </message>
    <message>
        <source>Here only the record changes; what counts is what Fracttal has.</source>
        <translation>Qui cambiano solo le informazioni conservate; conta ciò che c’è in Fracttal.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be tried whether its key and secret are refused.</source>
        <translation>Non è stato possibile provare se la chiave e il segreto vengono rifiutati.</translation>
    </message>
    <message>
        <source>It is changed there</source>
        <translation>Già modificato in Fracttal</translation>
    </message>
    <message>
        <source>It is deleted there: verify</source>
        <translation>Già eliminato in Fracttal: verifica</translation>
    </message>
    <message>
        <source>It isn&apos;t verified yet that “{name}” is gone</source>
        <translation>Non è ancora verificato che “{name}” non esista più</translation>
    </message>
    <message>
        <source>Its key and secret are refused, as they should be.</source>
        <translation>La chiave e il segreto vengono rifiutati, come deve essere.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Key and secret work.</source>
        <translation>La chiave e il segreto funzionano.</translation>
    </message>
    <message>
        <source>Look for this consumer in the list:</source>
        <translation>Cercare questo consumer nell’elenco:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Open Fracttal&apos;s page in the browser and sign in.</source>
        <translation>Aprire la pagina di Fracttal nel browser e accedere.</translation>
    </message>
    <message>
        <source>Open it, change these values, then press Save:</source>
        <translation>Aprirlo, modificare questi valori, poi premere Salva:</translation>
    </message>
    <message>
        <source>Open the menu at the top right, choose Settings, then API Connections in the left panel, then the tab OAuth consumers.</source>
        <translation>Aprire il menu in alto a destra, scegliere Impostazioni, poi Connessioni API nel pannello di sinistra, poi la scheda Consumer OAuth.</translation>
    </message>
    <message>
        <source>Paste both below.</source>
        <translation>Incollarli entrambi qui sotto.</translation>
    </message>
    <message>
        <source>Press Save. Key and secret then stand under Credentials: copy both.</source>
        <translation>Premere Salva. La chiave e il segreto appaiono in Credenziali: copiarli entrambi.</translation>
    </message>
    <message>
        <source>Press the round + at the bottom right.</source>
        <translation>Premere il pulsante rotondo + in basso a destra.</translation>
    </message>
    <message>
        <source>Programs that use the old secret may stop at once: have the new one at hand for each.</source>
        <translation>I programmi che usano il segreto precedente potrebbero fermarsi subito: tenere pronto il nuovo per ciascuno.</translation>
    </message>
    <message>
        <source>The old secret is refused, as it should be.</source>
        <translation>Il segreto precedente viene rifiutato, come deve essere.</translation>
    </message>
    <message>
        <source>The old secret still works: delete or replace it at Fracttal.</source>
        <translation>Il segreto precedente funziona ancora: eliminarlo o sostituirlo in Fracttal.</translation>
    </message>
    <message>
        <source>They are kept once Fracttal accepts them.</source>
        <translation>Vengono conservati quando Fracttal li accetta.</translation>
    </message>
    <message>
        <source>They had been swapped, and were put right.</source>
        <translation>Erano scambiati, e sono stati rimessi in ordine.</translation>
    </message>
    <message>
        <source>Verify and keep</source>
        <translation>Verifica e conserva</translation>
    </message>
    <message>
        <source>Whether the old secret is dead couldn&apos;t be verified yet.</source>
        <translation>Non è stato ancora possibile verificare se il segreto precedente non è più valido.</translation>
    </message>
    <message>
        <source>“{name}” has its new secret</source>
        <translation>“{name}” ha il suo nuovo segreto</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>“{name}” non esiste più</translation>
    </message>
    <message>
        <source>“{name}” is kept</source>
        <translation>“{name}” è conservato</translation>
    </message>
    <message>
        <source>“{name}” still works</source>
        <translation>“{name}” funziona ancora</translation>
    </message>
    <message>
        <source>“{name}” was changed here too</source>
        <translation>“{name}” è stato modificato anche qui</translation>
    </message>
</context>
<context>
    <name>GuidedPart</name>
    <message>
        <source>Back to the form</source>
        <translation>Torna al modulo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Fracttal accepts them neither way round: one is wrong, incomplete or was replaced. Copy both again.</source>
        <translation>Fracttal non li accetta in nessun ordine: uno dei due è errato, incompleto oppure è stato sostituito. Copiarli di nuovo entrambi.</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server. What stands here stays.</source>
        <translation>Offline: per verificare serve il server. Ciò che è scritto qui resta.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verifica in corso…</translation>
    </message>
</context>
<context>
    <name>GuidedSteps</name>
    <message>
        <source>Copied: {name}</source>
        <translation>Copiato: {name}</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copia: {name}</translation>
    </message>
    <message>
        <source>Open Fracttal&apos;s page</source>
        <translation>Apri la pagina di Fracttal</translation>
    </message>
    <message>
        <source>Step {number}: {words}</source>
        <translation>Passaggio {number}: {words}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>200 requests a minute for the whole company, all programs together.</source>
        <translation>200 richieste al minuto per l’intera azienda, sommando tutti i programmi.</translation>
    </message>
    <message>
        <source>A filter that Fracttal doesn&apos;t know is ignored, and everything comes. Check what came.</source>
        <translation>Un filtro che Fracttal non conosce viene ignorato, e arriva tutto. Controllare ciò che è arrivato.</translation>
    </message>
    <message>
        <source>A harmless first call</source>
        <translation>Una prima chiamata senza rischi</translation>
    </message>
    <message>
        <source>A refusal in an answer that looks good. Always look at success, then at message.</source>
        <translation>Un rifiuto in una risposta che sembra buona. Guardare sempre success, poi message.</translation>
    </message>
    <message>
        <source>A token lives as many seconds as expires_in says. Keep it and use it again: don&apos;t ask for a new one with each request.</source>
        <translation>Un token dura il numero di secondi indicato da expires_in. Conservarlo e riutilizzarlo: non chiederne uno nuovo a ogni richiesta.</translation>
    </message>
    <message>
        <source>API access to Fracttal: {company}</source>
        <translation>Accesso all’API di Fracttal: {company}</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Indirizzo dell’API</translation>
    </message>
    <message>
        <source>Access to Fracttal. Keep this file out of version control.</source>
        <translation>Accesso a Fracttal. Non inserire questo file nel controllo di versione.</translation>
    </message>
    <message>
        <source>Addresses and manners are as Fracttal documents them and as other integrators have reported them. Fracttal may change them.</source>
        <translation>Gli indirizzi e il comportamento sono quelli documentati da Fracttal e segnalati da altri integratori. Fracttal può cambiarli.</translation>
    </message>
    <message>
        <source>Allow JavaScript for this file: it opens the secret.</source>
        <translation>Consentire JavaScript per questo file: serve ad aprire il segreto.</translation>
    </message>
    <message>
        <source>As its permission group says. The company&apos;s plan with Fracttal may allow less.</source>
        <translation>Secondo il suo gruppo di autorizzazioni. Il piano di Fracttal dell’azienda può consentire meno.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this page which modules this consumer may reach.</source>
        <translation>Chiedere a chi ha fornito questa pagina quali moduli può raggiungere questo consumer.</translation>
    </message>
    <message>
        <source>At most 100 records in one answer. Ask for the next ones with start (how many to pass over) and limit.</source>
        <translation>Al massimo 100 record per risposta. Richiedere i successivi con start (quanti saltarne) e limit.</translation>
    </message>
    <message>
        <source>Authorise address</source>
        <translation>Indirizzo di autorizzazione</translation>
    </message>
    <message>
        <source>Authorization code (authorization_code): a person agrees in the browser, and the program acts for that person.</source>
        <translation>Codice di autorizzazione (authorization_code): una persona dà il consenso nel browser, e il programma agisce per suo conto.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Indirizzo di ritorno</translation>
    </message>
    <message>
        <source>Client credentials (client_credentials): the program signs in on its own.</source>
        <translation>Credenziali del client (client_credentials): il programma accede da solo.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Compare it by telephone: when both sides see the same one, they hold the same secret.</source>
        <translation>Confrontarla per telefono: se entrambe le parti vedono la stessa, hanno lo stesso segreto.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copia il segreto</translation>
    </message>
    <message>
        <source>Dates and times in answers are UTC.</source>
        <translation>Le date e le ore nelle risposte sono in UTC.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Do both sides hold the same secret?</source>
        <translation>Le due parti hanno lo stesso segreto?</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impronta</translation>
    </message>
    <message>
        <source>Fracttal doesn&apos;t call your program. Ask from time to time what has changed.</source>
        <translation>Fracttal non chiama il programma. Chiedere di tanto in tanto che cosa è cambiato.</translation>
    </message>
    <message>
        <source>Fracttal gives no more in one answer</source>
        <translation>Fracttal non ne dà di più in una risposta</translation>
    </message>
    <message>
        <source>Fracttal refused the call:</source>
        <translation>Fracttal ha rifiutato la chiamata:</translation>
    </message>
    <message>
        <source>From {company}, for the API of Fracttal.</source>
        <translation>Da {company}, per l’API di Fracttal.</translation>
    </message>
    <message>
        <source>Gets a token from Fracttal and reads a few records. Changes nothing.</source>
        <translation>Ottiene un token da Fracttal e legge alcuni record. Non modifica nulla.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo di autorizzazione</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Nascondi di nuovo</translation>
    </message>
    <message>
        <source>It comes as a file that any browser opens with a passphrase. File and passphrase reach you separately, by mail and by telephone for example.</source>
        <translation>Arriva come file che qualsiasi browser apre con una frase segreta. Il file e la frase segreta arrivano separatamente, ad esempio per e-mail e per telefono.</translation>
    </message>
    <message>
        <source>It is compared letter by letter, a slash at its end included.</source>
        <translation>Viene confrontato lettera per lettera, compresa una barra alla fine.</translation>
    </message>
    <message>
        <source>It reached you separately from this file.</source>
        <translation>È arrivata separatamente da questo file.</translation>
    </message>
    <message>
        <source>Its permission group allows nothing yet: every call will be refused.</source>
        <translation>Il suo gruppo di autorizzazioni non consente ancora nulla: ogni chiamata sarà rifiutata.</translation>
    </message>
    <message>
        <source>Keep it in a password store. Don&apos;t send it by mail or chat, and don&apos;t write it into a program. If somebody else may have seen it, ask for a new one.</source>
        <translation>Conservarlo in un gestore di password. Non inviarlo per e-mail o in chat, e non scriverlo in un programma. Se qualcun altro potrebbe averlo visto, chiederne uno nuovo.</translation>
    </message>
    <message>
        <source>Key (client_id)</source>
        <translation>Chiave (client_id)</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Chiave e segreto</translation>
    </message>
    <message>
        <source>Key and secret go through the input: other programs can see the arguments of a command.</source>
        <translation>La chiave e il segreto passano dall’input: altri programmi possono vedere gli argomenti di un comando.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Linux and macOS: bash curl.sh. Windows: powershell -ExecutionPolicy Bypass -File curl.ps1</source>
        <translation>Linux e macOS: bash curl.sh. Windows: powershell -ExecutionPolicy Bypass -File curl.ps1</translation>
    </message>
    <message>
        <source>Looks like an expired token and isn&apos;t one: the permission group or the company&apos;s plan doesn&apos;t allow the call. Don&apos;t renew the token and don&apos;t try again; ask whoever gave you this page.</source>
        <translation>Sembra un token scaduto e non lo è: il gruppo di autorizzazioni o il piano dell’azienda non consente la chiamata. Non rinnovare il token e non riprovare; chiedere a chi ha fornito questa pagina.</translation>
    </message>
    <message>
        <source>Made on {date} with Consumer Desk, an independent program. Fracttal belongs to its owner.</source>
        <translation>Creato con Consumer Desk, un programma indipendente (data: {date}). Fracttal appartiene al suo proprietario.</translation>
    </message>
    <message>
        <source>Made with Consumer Desk, an independent program. Fracttal belongs to its owner.</source>
        <translation>Creato con Consumer Desk, un programma indipendente. Fracttal appartiene al suo proprietario.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>No webhooks</source>
        <translation>Nessun webhook</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open this address in a browser, agree, and paste the whole address that the browser shows then:</source>
        <translation>Aprire questo indirizzo in un browser, dare il consenso e incollare l’indirizzo completo che il browser mostra dopo:</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Apertura in corso…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Gruppo di autorizzazioni</translation>
    </message>
    <message>
        <source>Please open it by {date}.</source>
        <translation>Aprirlo entro questa data: {date}.</translation>
    </message>
    <message>
        <source>Postman: import the file and write the secret into the current value of the variable secret, which stays on your computer. Then send the requests from top to bottom.</source>
        <translation>Postman: importare il file e scrivere il segreto nel valore attuale (current value) della variabile secret, che resta su questo computer. Poi inviare le richieste dall’alto verso il basso.</translation>
    </message>
    <message>
        <source>Power BI: new blank query, Advanced Editor, paste the file. It becomes a function that asks for the secret. Power BI keeps what you enter in the report&apos;s file: don&apos;t pass that file on.</source>
        <translation>Power BI: nuova query vuota, Editor avanzato, incollare il file. Diventa una funzione che chiede il segreto. Power BI conserva ciò che si inserisce nel file del report: non passare quel file ad altri.</translation>
    </message>
    <message>
        <source>Put the secret into a password store, then delete this file.</source>
        <translation>Conservare il segreto in un gestore di password, poi eliminare questo file.</translation>
    </message>
    <message>
        <source>Python with httpx: pip install httpx, then python request.py</source>
        <translation>Python con httpx: pip install httpx, poi python request.py</translation>
    </message>
    <message>
        <source>Ready requests</source>
        <translation>Richieste pronte</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Autorizzazioni</translation>
    </message>
    <message>
        <source>Second token address</source>
        <translation>Secondo indirizzo per i token</translation>
    </message>
    <message>
        <source>Secret (client_secret)</source>
        <translation>Segreto (client_secret)</translation>
    </message>
    <message>
        <source>Secret (it isn&apos;t shown while you type):</source>
        <translation>Segreto (non viene mostrato mentre si scrive):</translation>
    </message>
    <message>
        <source>Settings for programs that read such a file. Its last line waits for the secret.</source>
        <translation>Impostazioni per i programmi che leggono un file di questo tipo. La sua ultima riga attende il segreto.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostra ciò che scrivo</translation>
    </message>
    <message>
        <source>That address isn&apos;t the answer to this question. Start anew.</source>
        <translation>Questo indirizzo non è la risposta a questa domanda. Ricominciare.</translation>
    </message>
    <message>
        <source>The browser doesn&apos;t allow copying. Select it and copy it yourself.</source>
        <translation>Il browser non permette di copiare. Selezionarlo e copiarlo manualmente.</translation>
    </message>
    <message>
        <source>The clock of your computer is wrong. It concerns the older signature (Hawk) only.</source>
        <translation>L’orologio del computer è sbagliato. Riguarda solo la firma meno recente (Hawk).</translation>
    </message>
    <message>
        <source>The company&apos;s 200 requests a minute are used up. Try again in a minute.</source>
        <translation>Le 200 richieste al minuto dell’azienda sono esaurite. Riprovare tra un minuto.</translation>
    </message>
    <message>
        <source>The files beside this page run as they are. They ask for the secret or read it from the environment variable FRACTTAL_SECRET; none of them holds it.</source>
        <translation>I file che accompagnano questa pagina funzionano così come sono. Chiedono il segreto o lo leggono dalla variabile d’ambiente FRACTTAL_SECRET; nessuno lo contiene.</translation>
    </message>
    <message>
        <source>The record exists already. It isn&apos;t a timeout: don&apos;t send it again.</source>
        <translation>Il record esiste già. Non è un timeout: non inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Il segreto</translation>
    </message>
    <message>
        <source>The secret isn&apos;t in this file: set the environment variable FRACTTAL_SECRET, or type it when asked.</source>
        <translation>Il segreto non è in questo file: impostare la variabile d’ambiente FRACTTAL_SECRET, oppure scriverlo quando viene richiesto.</translation>
    </message>
    <message>
        <source>The secret isn&apos;t in this file: the function asks for it.</source>
        <translation>Il segreto non è in questo file: lo chiede la funzione.</translation>
    </message>
    <message>
        <source>The secret of “{consumer}”</source>
        <translation>Il segreto di “{consumer}”</translation>
    </message>
    <message>
        <source>There are two ways to get a token, and which one works depends on the company: key and secret in the header (HTTP Basic), or as the fields client_id and client_secret of the form. The ready requests try both, at each token address.</source>
        <translation>Ci sono due modi per ottenere un token, e quale funzioni dipende dall’azienda: chiave e segreto nell’intestazione (HTTP Basic), oppure come campi client_id e client_secret del modulo. Le richieste pronte li provano entrambi, a ogni indirizzo per i token.</translation>
    </message>
    <message>
        <source>There is no token: check key, secret and addresses.</source>
        <translation>Non c’è un token: controllare la chiave, il segreto e gli indirizzi.</translation>
    </message>
    <message>
        <source>This browser can&apos;t open the file. Save it on your computer and open it with a current Chrome, Edge, Firefox or Safari.</source>
        <translation>Questo browser non può aprire il file. Salvarlo sul computer e aprirlo con una versione attuale di Chrome, Edge, Firefox o Safari.</translation>
    </message>
    <message>
        <source>This consumer may not make this call: its permission group or the company&apos;s plan doesn&apos;t allow it.</source>
        <translation>Questo consumer non può fare questa chiamata: il suo gruppo di autorizzazioni o il piano dell’azienda non la consente.</translation>
    </message>
    <message>
        <source>This file is opened on your own computer. Nothing is sent anywhere.</source>
        <translation>Questo file si apre sul proprio computer. Non viene inviato nulla da nessuna parte.</translation>
    </message>
    <message>
        <source>This file was meant to be opened by {date}. Ask {company} for a new one. (The date only reminds: what protects the secret is the passphrase.)</source>
        <translation>Questo file era da aprire entro questa data: {date}. Chiederne uno nuovo a {company}. (La data è solo un promemoria: ciò che protegge il segreto è la frase segreta.)</translation>
    </message>
    <message>
        <source>This is the fingerprint of key and secret. The file with the secret shows one too: compare them, or read yours aloud on the telephone. Nobody can turn it back into the secret.</source>
        <translation>Questa è l’impronta di chiave e segreto. Anche il file con il segreto ne mostra una: confrontarle, oppure leggere la propria ad alta voce al telefono. Nessuno può ricavarne il segreto.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the file. Check each word, capitals and spaces.</source>
        <translation>Questa frase segreta non apre il file. Controllare ogni parola, le maiuscole e gli spazi.</translation>
    </message>
    <message>
        <source>To work it out yourself, type this in a terminal with Python, then the secret:</source>
        <translation>Per calcolarla personalmente, scrivere questo in un terminale con Python, poi il segreto:</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Indirizzo per i token</translation>
    </message>
    <message>
        <source>Too many requests, for which others use 429. Wait as many seconds as the header ratelimit-reset or Request-Call-Limit-Reset says.</source>
        <translation>Troppe richieste, per cui altri usano 429. Attendere il numero di secondi indicato dall’intestazione ratelimit-reset o Request-Call-Limit-Reset.</translation>
    </message>
    <message>
        <source>Unknown filters</source>
        <translation>Filtri sconosciuti</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>Che cosa raggiunge</translation>
    </message>
    <message>
        <source>What surprises at Fracttal</source>
        <translation>Che cosa sorprende in Fracttal</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Che cosa serve</translation>
    </message>
    <message>
        <source>With this a program reaches Fracttal as “{consumer}”. The secret isn&apos;t on this page: it reaches you separately.</source>
        <translation>Con questi dati un programma accede a Fracttal come “{consumer}”. Il segreto non è in questa pagina: arriva separatamente.</translation>
    </message>
    <message>
        <source>Write the secret behind the equals sign:</source>
        <translation>Scrivere il segreto dopo il segno di uguale:</translation>
    </message>
</context>
<context>
    <name>HandoverChoices</name>
    <message>
        <source>As one zip file</source>
        <translation>In un unico file zip</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Scegli la cartella</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>It may be another than that of this program.</source>
        <translation>Può essere diversa da quella di questo programma.</translation>
    </message>
    <message>
        <source>Language of the integrator</source>
        <translation>Lingua dell’integratore</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>Pagina da leggere (HTML)</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Raccolta di Postman</translation>
    </message>
    <message>
        <source>Power BI can&apos;t let a person agree in the browser without a connector of its own.</source>
        <translation>Power BI non può chiedere il consenso di una persona nel browser senza un connettore dedicato.</translation>
    </message>
    <message>
        <source>Program in Python</source>
        <translation>Programma in Python</translation>
    </message>
    <message>
        <source>Query for Power BI</source>
        <translation>Query per Power BI</translation>
    </message>
    <message>
        <source>Requests for curl</source>
        <translation>Richieste per curl</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Salva in</translation>
    </message>
    <message>
        <source>Settings file (.env)</source>
        <translation>File di impostazioni (.env)</translation>
    </message>
    <message>
        <source>The same page as PDF</source>
        <translation>La stessa pagina in PDF</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Che cosa includere</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>For whoever writes the program: what they need to know, and requests that run as they are.</source>
        <translation>Per chi scrive il programma: ciò che deve sapere, e richieste che funzionano così come sono.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Hand over “{name}”</source>
        <translation>Consegna “{name}”</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio in corso…</translation>
    </message>
</context>
<context>
    <name>HandoverPart</name>
    <message>
        <source>Compare a value…</source>
        <translation>Confronta un valore…</translation>
    </message>
    <message>
        <source>Everything that the integrator needs, in their language, and the secret in a file apart.</source>
        <translation>Tutto ciò che serve all’integratore, nella sua lingua, e il segreto in un file a parte.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impronta</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Consegna…</translation>
    </message>
    <message>
        <source>Read it aloud on the telephone: whoever sees the same one holds the same key and secret.</source>
        <translation>Leggerla ad alta voce al telefono: chi vede la stessa ha la stessa chiave e lo stesso segreto.</translation>
    </message>
    <message>
        <source>Show the fingerprint</source>
        <translation>Mostra l’impronta</translation>
    </message>
    <message>
        <source>The secret isn&apos;t kept on this computer</source>
        <translation>Il segreto non è conservato su questo computer</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcolo in corso…</translation>
    </message>
    <message>
        <source>“{name}” is ready to hand over</source>
        <translation>“{name}” è pronto per la consegna</translation>
    </message>
</context>
<context>
    <name>HandoverResult</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {seconds} s.</source>
        <translation>Copiata. Gli appunti saranno svuotati tra {seconds} s.</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copia la frase segreta</translation>
    </message>
    <message>
        <source>For the integrator, without the secret: {path}</source>
        <translation>Per l’integratore, senza il segreto: {path}</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere.</source>
        <translation>Viene mostrata solo questa volta e non si conserva da nessuna parte.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Pronto per la consegna</translation>
    </message>
    <message>
        <source>Send the file and tell the passphrase separately: the file by mail, the passphrase by telephone.</source>
        <translation>Inviare il file e comunicare la frase segreta separatamente: il file per e-mail, la frase per telefono.</translation>
    </message>
    <message>
        <source>The file with the secret: {path}</source>
        <translation>Il file con il segreto: {path}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Scorciatoia</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, per qualsiasi foglio di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Export the history of this consumer</source>
        <translation>Esporta la cronologia di questo consumer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nothing is known of it yet on this computer.</source>
        <translation>Di questo consumer non si sa ancora nulla su questo computer.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostra %n in più</numerusform>
            <numerusform>Mostra altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was exported</source>
        <translation>La cronologia è stata esportata</translation>
    </message>
    <message>
        <source>The journal was changed by other hands</source>
        <translation>Il diario è stato modificato da altri</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>What stands here from {time} on can&apos;t be trusted. Transactions Log says more.</source>
        <translation>Ciò che si trova qui da {time} in poi non è affidabile. Registro delle transazioni dice di più.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Last refreshed</source>
        <translation>Ultimo aggiornamento</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nuovo consumer OAuth</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumer OAuth</translation>
    </message>
    <message>
        <source>Show the OAuth consumers</source>
        <translation>Mostra i consumer OAuth</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>API Connection</source>
        <translation>Connessione API</translation>
    </message>
    <message>
        <source>Access tested</source>
        <translation>Accesso provato</translation>
    </message>
    <message>
        <source>Authorization revoked</source>
        <translation>Autorizzazione revocata</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Backup ripristinato</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Modificato altrove</translation>
    </message>
    <message>
        <source>Company connected</source>
        <translation>Azienda connessa</translation>
    </message>
    <message>
        <source>Company removed</source>
        <translation>Azienda rimossa</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>Azienda rinominata</translation>
    </message>
    <message>
        <source>Consumer changed</source>
        <translation>Consumer modificato</translation>
    </message>
    <message>
        <source>Consumer created</source>
        <translation>Consumer creato</translation>
    </message>
    <message>
        <source>Consumer deleted</source>
        <translation>Consumer eliminato</translation>
    </message>
    <message>
        <source>Created elsewhere</source>
        <translation>Creato altrove</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Eliminato altrove</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Eseguito</translation>
    </message>
    <message>
        <source>Given another group elsewhere</source>
        <translation>Cambiato di gruppo altrove</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Da mantenere così com’è</translation>
    </message>
    <message>
        <source>Key and secret verified</source>
        <translation>Chiave e segreto verificati</translation>
    </message>
    <message>
        <source>Key of the kept secrets changed</source>
        <translation>Chiave dei segreti conservati cambiata</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Elenco esportato</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Richiede lavoro</translation>
    </message>
    <message>
        <source>Not known: the answer was lost</source>
        <translation>Non si sa: la risposta è andata persa</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rifiutato dal server</translation>
    </message>
    <message>
        <source>Renamed elsewhere</source>
        <translation>Rinominato altrove</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisionato</translation>
    </message>
    <message>
        <source>Sample company reset</source>
        <translation>Azienda di esempio ripristinata</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Segreto copiato</translation>
    </message>
    <message>
        <source>Secret replaced</source>
        <translation>Segreto sostituito</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Segreto mostrato</translation>
    </message>
    <message>
        <source>Signed in with the browser</source>
        <translation>Accesso eseguito con il browser</translation>
    </message>
    <message>
        <source>To retire</source>
        <translation>Da ritirare</translation>
    </message>
    <message>
        <source>Yearly review finished</source>
        <translation>Revisione annuale terminata</translation>
    </message>
</context>
<context>
    <name>JournalTab</name>
    <message>
        <source>All changes made elsewhere</source>
        <translation>Tutte le modifiche fatte altrove</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, per qualsiasi foglio di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>Choose another deed or another period.</source>
        <translation>Scegliere un’altra operazione o un altro periodo.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Cartella di lavoro di Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Esporta il diario</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>From the entry of {time} on it doesn&apos;t follow what stands before: entries were changed or taken out, or the file was damaged. What stands before that entry can still be trusted.</source>
        <translation>A partire dalla voce con data {time} il diario non segue ciò che precede: alcune voci sono state modificate o tolte, oppure il file è stato danneggiato. Ciò che precede quella voce è ancora affidabile.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Journal of this computer</source>
        <translation>Diario di questo computer</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Nessuna voce corrisponde</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>Qui non è stato ancora fatto nulla</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>{shown} di {total} visualizzati</translation>
    </message>
    <message>
        <source>The journal was changed by other hands</source>
        <translation>Il diario è stato modificato da altre mani</translation>
    </message>
    <message>
        <source>The journal was exported</source>
        <translation>Il diario è stato esportato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Su che cosa</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>What you create, change, copy, show or delete is noted here, never a secret.</source>
        <translation>Qui si annota ciò che si crea, modifica, copia, mostra o elimina, mai un segreto.</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integratore</translation>
    </message>
    <message>
        <source>It needs work: somebody has to do something</source>
        <translation>Richiede lavoro: qualcuno deve fare qualcosa</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Da mantenere così com’è</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Chiave e segreto</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ultimo utilizzo</translation>
    </message>
    <message>
        <source>Leaves the review, which can be gone on with at any time</source>
        <translation>Esce dalla revisione, che si può riprendere in qualsiasi momento</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prossima revisione</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Gruppo di autorizzazioni</translation>
    </message>
    <message>
        <source>This isn&apos;t a day that can be read. Write it like the example, or choose it.</source>
        <translation>Questa data non è leggibile. Scriverla come nell’esempio, oppure sceglierla.</translation>
    </message>
    <message>
        <source>To retire: nobody needs it any more</source>
        <translation>Da ritirare: non serve più a nessuno</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>Che cosa farne?</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Che cosa può fare</translation>
    </message>
    <message>
        <source>Write what there is to do.</source>
        <translation>Scrivere che cosa c’è da fare.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non si sa</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be read any more</source>
        <translation>
            <numerusform>%n segreto non si può più leggere</numerusform>
            <numerusform>%n segreti non si possono più leggere</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Sealed in this file: {file}</source>
        <translation>Sigillati in questo file: {file}</translation>
    </message>
    <message>
        <source>Secrets are kept on this computer, sealed. Without the keychain nobody can read them.</source>
        <translation>I segreti sono conservati su questo computer, sigillati. Senza il portachiavi nessuno può leggerli.</translation>
    </message>
    <message>
        <source>Secrets that can be used here now: {number}</source>
        <translation>Segreti utilizzabili qui in questo momento: {number}</translation>
    </message>
    <message>
        <source>The key in the keychain was replaced. For them a new secret is needed.</source>
        <translation>La chiave nel portachiavi è stata sostituita. Per questi serve un nuovo segreto.</translation>
    </message>
    <message>
        <source>The key isn&apos;t in this program&apos;s memory. Unlocking gets it from the keychain again.</source>
        <translation>La chiave non è nella memoria di questo programma. Sbloccando viene richiesta di nuovo al portachiavi.</translation>
    </message>
    <message>
        <source>The keychain is being asked…</source>
        <translation>Richiesta al portachiavi in corso…</translation>
    </message>
    <message>
        <source>The keychain works</source>
        <translation>Il portachiavi funziona</translation>
    </message>
    <message>
        <source>Their key is kept by: {keychain}</source>
        <translation>Dove si trova la loro chiave: {keychain}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Sblocca…</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Dove si conservano i segreti</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Gestione credenziali di Windows</translation>
    </message>
    <message>
        <source>the keychain of macOS</source>
        <translation>il portachiavi di macOS</translation>
    </message>
    <message>
        <source>the system&apos;s password store (Secret Service or KWallet)</source>
        <translation>l’archivio delle password del sistema (Secret Service o KWallet)</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Change the key</source>
        <translation>Cambia la chiave</translation>
    </message>
    <message>
        <source>Change the key of the kept secrets?</source>
        <translation>Cambiare la chiave dei segreti conservati?</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Cambia la chiave…</translation>
    </message>
    <message>
        <source>Copies that others made of this program&apos;s files still open with the old key.</source>
        <translation>Le copie che altri hanno fatto dei file di questo programma si aprono ancora con la vecchia chiave.</translation>
    </message>
    <message>
        <source>Every secret kept here is sealed under a new key, the backups included.</source>
        <translation>Ogni segreto conservato qui viene sigillato con una chiave nuova, anche nei backup.</translation>
    </message>
    <message>
        <source>Files that were set aside as damaged are removed: they can&apos;t be sealed anew.</source>
        <translation>I file messi da parte perché danneggiati vengono rimossi: non si possono sigillare di nuovo.</translation>
    </message>
    <message>
        <source>One key in the keychain opens every secret that is kept here. Change it when somebody else may have had access to this computer or to its keychain. Keys and secrets of consumers stay as they are.</source>
        <translation>Una chiave nel portachiavi apre tutti i segreti conservati qui. Cambiarla se qualcun altro può aver avuto accesso a questo computer o al suo portachiavi. Le chiavi e i segreti dei consumer restano come sono.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La chiave</translation>
    </message>
    <message>
        <source>The key can be changed while the keychain works.</source>
        <translation>La chiave si può cambiare quando il portachiavi funziona.</translation>
    </message>
    <message>
        <source>The key is being changed…</source>
        <translation>Cambio della chiave in corso…</translation>
    </message>
    <message numerus="yes">
        <source>The key was changed: %n secret(s) sealed anew</source>
        <translation>
            <numerusform>La chiave è stata cambiata: %n segreto sigillato di nuovo</numerusform>
            <numerusform>La chiave è stata cambiata: %n segreti sigillati di nuovo</numerusform>
        </translation>
    </message>
    <message>
        <source>The old key couldn&apos;t be taken out of the keychain yet. The next start does it.</source>
        <translation>La vecchia chiave non si è ancora potuta togliere dal portachiavi. Lo farà il prossimo avvio.</translation>
    </message>
    <message>
        <source>The old key then opens nothing that is on this computer.</source>
        <translation>La vecchia chiave non apre poi più nulla su questo computer.</translation>
    </message>
    <message>
        <source>Unlock first: the key isn&apos;t in this program&apos;s memory.</source>
        <translation>Prima sbloccare: la chiave non è nella memoria di questo programma.</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be read any more</source>
        <translation>
            <numerusform>%n segreto non si può più leggere</numerusform>
            <numerusform>%n segreti non si possono più leggere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostra quali</translation>
    </message>
    <message>
        <source>Their key isn&apos;t in this computer&apos;s keychain: it was reset, or the data folder was copied from another computer. What the servers still show is fetched again; Security lists the rest, and what to do about it.</source>
        <translation>La loro chiave non è nel portachiavi di questo computer: è stato reimpostato, oppure la cartella dei dati è stata copiata da un altro computer. Ciò che i server mostrano ancora viene recuperato; Sicurezza elenca il resto e che cosa fare.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Sblocca…</translation>
    </message>
</context>
<context>
    <name>LeakDialog</name>
    <message>
        <source>Delete the consumer at once</source>
        <translation>Eliminare subito il consumer</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Procedi ora</translation>
    </message>
    <message>
        <source>Every program that uses it stops for good. Choose this where none needs it any more.</source>
        <translation>Ogni programma che lo usa si ferma definitivamente. Da scegliere se nessuno ne ha più bisogno.</translation>
    </message>
    <message>
        <source>Every program that uses it stops until it gets the new secret. The key stays.</source>
        <translation>Ogni programma che lo usa si ferma finché non riceve il nuovo segreto. La chiave resta la stessa.</translation>
    </message>
    <message>
        <source>It leaked</source>
        <translation>È trapelato</translation>
    </message>
    <message>
        <source>Make a new secret at once</source>
        <translation>Creare subito un nuovo segreto</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nome del consumer</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Per continuare, scrivere il nome del consumer: {name}</translation>
    </message>
    <message>
        <source>Was the secret of “{name}” seen by others?</source>
        <translation>Altri hanno visto il segreto di “{name}”?</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Cos’altro fare</translation>
    </message>
    <message>
        <source>You are led to Fracttal&apos;s page for it.</source>
        <translation>Per farlo si viene guidati sulla pagina di Fracttal.</translation>
    </message>
</context>
<context>
    <name>LegacyNotice</name>
    <message>
        <source>Everybody who has this pair may do everything in the company, and a new secret stops all programs that use it at once. Prefer a consumer for each program: it has its own permission group, and can be tested, replaced and deleted by itself.</source>
        <translation>Chiunque abbia questa coppia può fare tutto nell’azienda, e un nuovo segreto ferma subito tutti i programmi che la usano. È preferibile un consumer per ogni programma: ha il proprio gruppo di autorizzazioni e si può provare, sostituire ed eliminare da solo.</translation>
    </message>
    <message>
        <source>Legacy: one key and secret for the whole company</source>
        <translation>Metodo meno recente: una chiave e un segreto per l’intera azienda</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nuovo consumer OAuth</translation>
    </message>
</context>
<context>
    <name>LicencesTab</name>
    <message>
        <source>Parts of this program</source>
        <translation>Parti di questo programma</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Testo della licenza</translation>
    </message>
    <message>
        <source>This part comes without the text of its licence.</source>
        <translation>Questa parte non comprende il testo della sua licenza.</translation>
    </message>
    <message>
        <source>This program is free software, and stands on the work of others under these licences.</source>
        <translation>Questo programma è software libero e si basa sul lavoro di altri, con queste licenze.</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%n consumer(s) exported, without secrets</source>
        <translation>
            <numerusform>%n consumer esportato, senza segreti</numerusform>
            <numerusform>%n consumer esportati, senza segreti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) sent to the printer, without secrets</source>
        <translation>
            <numerusform>%n consumer inviato alla stampante, senza segreti</numerusform>
            <numerusform>%n consumer inviati alla stampante, senza segreti</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, per qualsiasi foglio di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Cartella di lavoro di Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the list without secrets</source>
        <translation>Esporta l’elenco senza segreti</translation>
    </message>
    <message>
        <source>Print the list without secrets</source>
        <translation>Stampa l’elenco senza segreti</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Stampa in corso…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Scrittura del file in corso…</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>As of {time}</source>
        <translation>Aggiornato: {time}</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Interrompi l’aggiornamento</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Also locked after this time without use</source>
        <translation>Si blocca anche dopo questo tempo senza utilizzo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocca ora</translation>
    </message>
    <message>
        <source>Locks when the computer is locked, sleeps or changes to another user, where the system tells. The key and the secrets then leave this program&apos;s memory, the clipboard is cleared, and the list can still be read. A secret that no keychain could keep stays in memory, because it would be lost.</source>
        <translation>Si blocca quando il computer viene bloccato, va in sospensione o passa a un altro utente, se il sistema lo segnala. La chiave e i segreti lasciano allora la memoria di questo programma, gli appunti vengono svuotati e l’elenco resta leggibile. Un segreto che nessun portachiavi ha potuto conservare resta in memoria, perché andrebbe perso.</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Locked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Still locked</source>
        <translation>Ancora bloccato</translation>
    </message>
    <message>
        <source>The list can be read. To copy, show or change anything, unlock first.</source>
        <translation>L’elenco si può leggere. Per copiare, mostrare o modificare, occorre prima sbloccare.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain may ask for your password.</source>
        <translation>Il portachiavi di questo computer può chiedere la password.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Sblocco in corso…</translation>
    </message>
    <message>
        <source>{reason}. Choose Unlock to try again.</source>
        <translation>{reason}. Scegliere Sblocca per riprovare.</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Tutte le azioni</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Tutti i moduli</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Tutte le parti</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Rimuovi i filtri</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>Part of the module</source>
        <translation>Parte del modulo</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message numerus="yes">
        <source>%n secret(s) were fetched again</source>
        <translation>
            <numerusform>%n segreto è stato recuperato</numerusform>
            <numerusform>%n segreti sono stati recuperati</numerusform>
        </translation>
    </message>
    <message>
        <source>A consumer that isn&apos;t in the list</source>
        <translation>Un consumer che non è nell’elenco</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Richiesta ai server in corso…</translation>
    </message>
    <message>
        <source>Fetch again from the servers</source>
        <translation>Recupera dai server</translation>
    </message>
    <message>
        <source>No secret could be fetched again</source>
        <translation>Non si è potuto recuperare alcun segreto</translation>
    </message>
    <message>
        <source>Secrets that can&apos;t be read any more</source>
        <translation>Segreti che non si possono più leggere</translation>
    </message>
    <message>
        <source>The consumer of this program itself: connect the company again with its key and secret, under Account. The other secrets are then fetched again where the server shows them.</source>
        <translation>Il consumer di questo programma: collegare di nuovo l’azienda con la sua chiave e il suo segreto, in Account. Gli altri segreti vengono poi recuperati dove il server li mostra.</translation>
    </message>
    <message>
        <source>The older key pair: enter it again, or make a new secret, under API Connections, API Connection.</source>
        <translation>La vecchia coppia di chiavi: inserirla di nuovo, o creare un nuovo segreto, in Connessioni API, Connessione API.</translation>
    </message>
    <message>
        <source>The servers don&apos;t show them, or can&apos;t be asked now.</source>
        <translation>I server non li mostrano, o non si possono interrogare adesso.</translation>
    </message>
    <message>
        <source>Their key isn&apos;t in this computer&apos;s keychain: the keychain was reset, or the data folder was copied from another computer. Should the old key come back, they can be read again.</source>
        <translation>La loro chiave non è nel portachiavi di questo computer: il portachiavi è stato reimpostato, oppure la cartella dei dati è stata copiata da un altro computer. Se la vecchia chiave torna, si potranno leggere di nuovo.</translation>
    </message>
    <message>
        <source>Your sign-in with the browser: sign in again, under Account.</source>
        <translation>L’accesso con il browser: accedere di nuovo, in Account.</translation>
    </message>
    <message>
        <source>enter key and secret again if somebody has them, or replace the secret, in the consumer&apos;s panel.</source>
        <translation>inserire di nuovo chiave e segreto se qualcuno li ha, o sostituire il segreto, nel pannello del consumer.</translation>
    </message>
    <message>
        <source>nothing to do, only it can&apos;t be tried any more whether it is dead.</source>
        <translation>nulla da fare; solo non si può più provare se ha smesso di funzionare.</translation>
    </message>
    <message>
        <source>open the company and refresh. If it isn&apos;t shown again, make a new secret in its panel.</source>
        <translation>aprire l’azienda e aggiornare. Se non viene mostrato di nuovo, creare un nuovo segreto nel suo pannello.</translation>
    </message>
    <message>
        <source>{name}, the old secret: {todo}</source>
        <translation>{name}, il vecchio segreto: {todo}</translation>
    </message>
    <message>
        <source>{name}: {todo}</source>
        <translation>{name}: {todo}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>How things are done here, and why.</source>
        <translation>Come si fanno le cose qui, e perché.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Impossibile aprire un browser</translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation>Aprire questo indirizzo nel browser: {address}</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation>La prima risposta è andata persa, ma l’elenco lo mostra.</translation>
    </message>
    <message>
        <source>The sample company is as on its first day</source>
        <translation>L’azienda di esempio è tornata allo stato iniziale</translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation>“{name}” è stato creato</translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation>“{name}” è stato eliminato</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message numerus="yes">
        <source>%n consumer(s) can&apos;t be tested from here: no secret, or a person must sign in.</source>
        <translation>
            <numerusform>%n consumer non si può provare da qui: manca il segreto, oppure deve accedere una persona.</numerusform>
            <numerusform>%n consumer non si possono provare da qui: manca il segreto, oppure deve accedere una persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) couldn&apos;t be tested</source>
        <translation>
            <numerusform>Non è stato possibile provare %n consumer</numerusform>
            <numerusform>Non è stato possibile provare %n consumer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) tested</source>
        <translation>
            <numerusform>%n consumer provato</numerusform>
            <numerusform>%n consumer provati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never tested</source>
        <translation>
            <numerusform>%n mai provato</numerusform>
            <numerusform>%n mai provati</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, per qualsiasi foglio di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Cartella di lavoro di Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export who reaches what</source>
        <translation>Esporta chi raggiunge che cosa</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message numerus="yes">
        <source>Few of the company&apos;s calls are left in this minute: going on in %n second(s).</source>
        <translation>
            <numerusform>Restano poche chiamate dell’azienda in questo minuto: si continua tra %n secondo.</numerusform>
            <numerusform>Restano poche chiamate dell’azienda in questo minuto: si continua tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No consumer matches</source>
        <translation>Nessun consumer corrisponde</translation>
    </message>
    <message>
        <source>No consumer reached {module}</source>
        <translation>Nessun consumer ha raggiunto {module}</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Ancora nessun consumer</translation>
    </message>
    <message>
        <source>None of these can be tested here: it takes the secret on this computer, and a consumer of a program on its own.</source>
        <translation>Nessuno di questi si può provare qui: servono il segreto su questo computer e un consumer di un programma che funziona da solo.</translation>
    </message>
    <message>
        <source>Offline: testing needs the server. What stands here was found before.</source>
        <translation>Offline: per provare serve il server. Ciò che si vede qui è stato trovato prima.</translation>
    </message>
    <message>
        <source>Once there are some, this shows which of them reaches which module.</source>
        <translation>Quando ce ne saranno, qui si vedrà quale raggiunge quale modulo.</translation>
    </message>
    <message>
        <source>Only what a test found counts. Choose any module to see who was never tested.</source>
        <translation>Conta solo ciò che una prova ha trovato. Scegliere “Chi raggiunge qualsiasi modulo” per vedere chi non è mai stato provato.</translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>Avanzamento delle prove</translation>
    </message>
    <message>
        <source>Search name or group</source>
        <translation>Cerca per nome o gruppo</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>{shown} di {total} visualizzati</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Test the selected</source>
        <translation>Prova i selezionati</translation>
    </message>
    <message>
        <source>Test those shown</source>
        <translation>Prova i visualizzati</translation>
    </message>
    <message>
        <source>Tested {done} of {total}.</source>
        <translation>Provati: {done} di {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Testing takes about %n minute(s), because the company&apos;s programs share 200 calls a minute.</source>
        <translation>
            <numerusform>La prova richiede circa %n minuto, perché i programmi dell’azienda si dividono 200 chiamate al minuto.</numerusform>
            <numerusform>La prova richiede circa %n minuti, perché i programmi dell’azienda si dividono 200 chiamate al minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix was exported</source>
        <translation>La matrice è stata esportata</translation>
    </message>
    <message>
        <source>The tests were stopped</source>
        <translation>Le prove sono state interrotte</translation>
    </message>
    <message>
        <source>Try fewer letters, or any module.</source>
        <translation>Provare con meno lettere o con qualsiasi modulo.</translation>
    </message>
    <message>
        <source>What was found is kept.</source>
        <translation>Ciò che è stato trovato viene conservato.</translation>
    </message>
    <message>
        <source>Which consumer reaches which module</source>
        <translation>Quale consumer raggiunge quale modulo</translation>
    </message>
    <message>
        <source>Who reaches any module</source>
        <translation>Chi raggiunge qualsiasi modulo</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Chi raggiunge che cosa</translation>
    </message>
    <message>
        <source>Who reaches which module</source>
        <translation>Chi raggiunge quale modulo</translation>
    </message>
    <message>
        <source>Who reaches {module}?</source>
        <translation>Chi raggiunge {module}?</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A key has at most 1024 characters. Copy it again.</source>
        <translation>Una chiave ha al massimo 1024 caratteri. Copiarla di nuovo.</translation>
    </message>
    <message>
        <source>A secret has at most 1024 characters. Copy it again.</source>
        <translation>Un segreto ha al massimo 1024 caratteri. Copiarlo di nuovo.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the address of the updates.</source>
        <translation>Una pagina di accesso della rete o un indirizzo errato rispondono spesso così. Controllare l’indirizzo degli aggiornamenti.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the company&apos;s addresses.</source>
        <translation>Una pagina di accesso della rete o un indirizzo errato rispondono spesso così. Controllare gli indirizzi dell’azienda.</translation>
    </message>
    <message>
        <source>After {megabytes} MB the answer was dropped. Check the address of the updates.</source>
        <translation>Dopo {megabytes} MB la risposta è stata scartata. Controllare l’indirizzo degli aggiornamenti.</translation>
    </message>
    <message>
        <source>An address looks like https://app.fracttal.com/api</source>
        <translation>Un indirizzo ha questa forma: https://app.fracttal.com/api</translation>
    </message>
    <message>
        <source>Another consumer has this name. Choose a different one.</source>
        <translation>Un altro consumer ha questo nome. Sceglierne uno diverso.</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port {port}</source>
        <translation>Un altro programma su questo computer usa la porta {port}</translation>
    </message>
    <message>
        <source>Another website may stand at this address, or a part of it is missing. Compare the company&apos;s addresses with those that Fracttal gave you.</source>
        <translation>A questo indirizzo potrebbe esserci un altro sito web, oppure ne manca una parte. Confrontare gli indirizzi dell’azienda con quelli forniti da Fracttal.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow this address or to give you access.</source>
        <translation>Chiedere al reparto IT di consentire questo indirizzo o di concedere l’accesso.</translation>
    </message>
    <message>
        <source>Check that its folder is there and that you may write in it, or choose another: {file}</source>
        <translation>Controllare che la cartella esista e che vi si possa scrivere, oppure sceglierne un’altra: {file}</translation>
    </message>
    <message>
        <source>Check that the printer is on, or choose another printer or file, then try again.</source>
        <translation>Controllare che la stampante sia accesa, oppure scegliere un’altra stampante o un altro file, poi riprovare.</translation>
    </message>
    <message>
        <source>Check the network connection and the spelling of the server&apos;s address.</source>
        <translation>Controllare la connessione di rete e che l’indirizzo del server sia scritto correttamente.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Controllare la connessione di rete, poi riprovare.</translation>
    </message>
    <message>
        <source>Check the rights of this folder, then try again: {folder}</source>
        <translation>Controllare i permessi di questa cartella, poi riprovare: {folder}</translation>
    </message>
    <message>
        <source>Choose a group: it decides what the API will answer.</source>
        <translation>Scegliere un gruppo: da questo dipende ciò che l’API consente.</translation>
    </message>
    <message>
        <source>Choose how the integrator signs in.</source>
        <translation>Scegliere come accede l’integratore.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name, then try again: {file}</source>
        <translation>Chiuderlo lì, oppure scegliere un altro nome, poi riprovare: {file}</translation>
    </message>
    <message>
        <source>Close the program and open it again: it then restores what can be restored.</source>
        <translation>Chiudere il programma e riaprirlo: all’apertura ripristina ciò che è possibile ripristinare.</translation>
    </message>
    <message>
        <source>Consumer Desk is open already, but doesn&apos;t answer</source>
        <translation>Consumer Desk è già aperto, ma non risponde</translation>
    </message>
    <message>
        <source>Consumers are made on Fracttal&apos;s own page and kept here. For more, give the company a key of its own for this program, under Account.</source>
        <translation>I consumer si creano nella pagina di Fracttal e si conservano qui. Per fare di più, assegnare all’azienda una chiave dedicata a questo programma, in Account.</translation>
    </message>
    <message>
        <source>Copy the details for support.</source>
        <translation>Copiare i dettagli per l’assistenza.</translation>
    </message>
    <message>
        <source>Create and change consumers on Fracttal&apos;s own page.</source>
        <translation>Creare e modificare i consumer nella pagina di Fracttal.</translation>
    </message>
    <message>
        <source>Either the permission group of the key in use doesn&apos;t include it, or your plan with Fracttal doesn&apos;t: the server doesn&apos;t say which. Look at the group first, then ask Fracttal.</source>
        <translation>O il gruppo di autorizzazioni della chiave in uso non lo include, o non lo include il piano di Fracttal: il server non dice quale dei due. Controllare prima il gruppo, poi chiedere a Fracttal.</translation>
    </message>
    <message>
        <source>Enter the address that the integrator gave you for coming back after signing in.</source>
        <translation>Inserire l’indirizzo fornito dall’integratore per tornare dopo l’accesso.</translation>
    </message>
    <message>
        <source>Enter the name of the group: it decides what the API will answer.</source>
        <translation>Inserire il nome del gruppo: da questo dipende ciò che l’API consente.</translation>
    </message>
    <message>
        <source>Everything else works. Tell your IT department about the file {file}</source>
        <translation>Tutto il resto funziona. Segnalare al reparto IT il file {file}</translation>
    </message>
    <message>
        <source>Everything else works. Tell your IT department that line {line} of this file isn&apos;t TOML: {file}</source>
        <translation>Tutto il resto funziona. Segnalare al reparto IT che la riga {line} di questo file non è in formato TOML: {file}</translation>
    </message>
    <message>
        <source>Fracttal allows 200 a minute for the whole company, all programs together. Try again in {seconds} s.</source>
        <translation>Fracttal ne consente 200 al minuto per l’intera azienda, sommando tutti i programmi. Riprovare tra {seconds} s.</translation>
    </message>
    <message>
        <source>Give the consumer a name.</source>
        <translation>Inserire un nome per il consumer.</translation>
    </message>
    <message>
        <source>Go on in its window. If that hangs, end the program, then start it again.</source>
        <translation>Continuare nella sua finestra. Se è bloccata, terminare il programma e avviarlo di nuovo.</translation>
    </message>
    <message>
        <source>Install the newest version of Consumer Desk. Nothing was changed.</source>
        <translation>Installare la versione più recente di Consumer Desk. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>It answered with code {status}. Check the address of the updates, or try again later.</source>
        <translation>Ha risposto con il codice {status}. Controllare l’indirizzo degli aggiornamenti o riprovare più tardi.</translation>
    </message>
    <message>
        <source>It answered with code {status}. Try again in a few minutes; if it stays, tell Fracttal.</source>
        <translation>Ha risposto con il codice {status}. Riprovare tra qualche minuto; se il problema persiste, segnalarlo a Fracttal.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>Impossibile stampare</translation>
    </message>
    <message>
        <source>It doesn&apos;t exist on the server any more</source>
        <translation>Non esiste più sul server</translation>
    </message>
    <message>
        <source>It is that of “{name}”. Copy the key of the consumer that you mean.</source>
        <translation>È quella di “{name}”. Copiare la chiave del consumer giusto.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether a new secret was made</source>
        <translation>Non si sa se è stato creato un nuovo segreto</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether “{name}” was created</source>
        <translation>Non si sa se “{name}” è stato creato</translation>
    </message>
    <message>
        <source>It looks like https://downloads.example.com/consumer-desk.json</source>
        <translation>Ha questa forma: https://downloads.example.com/consumer-desk.json</translation>
    </message>
    <message>
        <source>It may come from an older tab, or from a page that isn&apos;t your company&apos;s. Nothing was kept. Close other tabs of the sign-in, then try again.</source>
        <translation>Potrebbe venire da una scheda precedente, o da una pagina che non è dell’azienda. Nulla è stato conservato. Chiudere le altre schede di accesso, poi riprovare.</translation>
    </message>
    <message>
        <source>It may have been changed on the way, so nothing of it is shown. Install nothing from there, and tell your IT department.</source>
        <translation>Potrebbe essere stato modificato lungo il percorso, quindi non ne viene mostrato nulla. Non installare nulla da lì e avvisare il reparto IT.</translation>
    </message>
    <message>
        <source>It may have taken too long, or was used already. Sign in again.</source>
        <translation>Forse è passato troppo tempo, oppure è già stato usato. Accedere di nuovo.</translation>
    </message>
    <message>
        <source>It says: {said}</source>
        <translation>Risposta del server: {said}</translation>
    </message>
    <message>
        <source>It was built without the key that proves where an update comes from. Get new versions where you got this one.</source>
        <translation>È stata creata senza la chiave che prova da dove viene un aggiornamento. Procurarsi le nuove versioni dove si è ottenuta questa.</translation>
    </message>
    <message>
        <source>It wasn&apos;t followed. Ask whoever gave you the address of the updates for the new one.</source>
        <translation>Non è stato seguito. Chiedere quello nuovo a chi ha fornito l’indirizzo degli aggiornamenti.</translation>
    </message>
    <message>
        <source>Its data may be in use by another copy of this program, or can&apos;t be written. Close the other copy, then try again.</source>
        <translation>I suoi dati potrebbero essere in uso in un’altra copia di questo programma, oppure non possono essere scritti. Chiudere l’altra copia, poi riprovare.</translation>
    </message>
    <message>
        <source>Its window may have been closed, or the key or the callback address isn&apos;t the one registered with the consumer. Nothing was kept; try again.</source>
        <translation>Forse la sua finestra è stata chiusa, oppure la chiave o l’indirizzo di ritorno non sono quelli registrati nel consumer. Nulla è stato conservato; riprovare.</translation>
    </message>
    <message>
        <source>Key and secret of “{name}” are refused</source>
        <translation>La chiave e il segreto di “{name}” vengono rifiutati</translation>
    </message>
    <message>
        <source>Keys are never sent to an address that isn&apos;t the company&apos;s own, so nothing was sent there. Check the company&apos;s addresses.</source>
        <translation>Le chiavi non vengono mai inviate a un indirizzo che non sia dell’azienda stessa, quindi lì non è stato inviato nulla. Controllare gli indirizzi dell’azienda.</translation>
    </message>
    <message>
        <source>Keys are only sent over an encrypted connection: the address must begin with https://</source>
        <translation>Le chiavi vengono inviate solo con una connessione crittografata: l’indirizzo deve iniziare con https://</translation>
    </message>
    <message>
        <source>Make it longer, or let the program make one of six words.</source>
        <translation>Allungarla, oppure lasciare che il programma ne crei una di sei parole.</translation>
    </message>
    <message>
        <source>No new secret was made</source>
        <translation>Nessun nuovo segreto è stato creato</translation>
    </message>
    <message>
        <source>No new secret was made for “{name}”</source>
        <translation>Non è stato creato nessun nuovo segreto per “{name}”</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Make room on the disk, then try again.</source>
        <translation>Nulla di ciò che era conservato è andato perso. Liberare spazio sul disco, poi riprovare.</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Try again; if it happens again, copy the details for support.</source>
        <translation>Nulla di ciò che era conservato è andato perso. Riprovare; se succede di nuovo, copiare i dettagli per l’assistenza.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup: {name}</source>
        <translation>Nulla è stato modificato. Scegliere un altro backup: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest version of Consumer Desk: {name}</source>
        <translation>Nulla è stato modificato. Installare la versione più recente di Consumer Desk: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at where it stands now, and go on from there.</source>
        <translation>Non è stato modificato nulla. Guardare a che punto è ora e continuare da lì.</translation>
    </message>
    <message>
        <source>Nothing was kept. To let this program in, sign in again and approve it there.</source>
        <translation>Nulla è stato conservato. Per consentire l’accesso a questo programma, accedere di nuovo e dare lì il consenso.</translation>
    </message>
    <message>
        <source>Nothing was made, and the old pair is as it was. Refresh the list: if another consumer has that name by now, give up the rotation and begin anew; if the permission group of “{old}” is gone, choose another one there first.</source>
        <translation>Non è stato creato nulla, e la coppia precedente è com’era. Aggiornare l’elenco: se un altro consumer ha già quel nome, abbandonare la rotazione e ricominciare; se il gruppo di autorizzazioni di “{old}” non c’è più, sceglierne prima un altro lì.</translation>
    </message>
    <message>
        <source>One of them is wrong, incomplete, swapped with the other, or was replaced. Copy both again.</source>
        <translation>Uno dei due è errato, incompleto, scambiato con l’altro oppure è stato sostituito. Copiarli di nuovo entrambi.</translation>
    </message>
    <message>
        <source>Paste the key that Fracttal shows.</source>
        <translation>Incollare la chiave mostrata da Fracttal.</translation>
    </message>
    <message>
        <source>Paste the secret that belongs to the key.</source>
        <translation>Incollare il segreto che appartiene alla chiave.</translation>
    </message>
    <message>
        <source>Refresh the list. If the server doesn&apos;t show it again, a new secret is needed.</source>
        <translation>Aggiornare l’elenco. Se il server non lo mostra più, serve un nuovo segreto.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. A question of the system may be waiting behind a window.</source>
        <translation>I segreti sono conservati solo in memoria, fino alla chiusura di questo programma. Una domanda del sistema potrebbe essere in attesa dietro una finestra.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Allow Consumer Desk when the system asks, then try again.</source>
        <translation>I segreti sono conservati solo in memoria, fino alla chiusura di questo programma. Autorizzare Consumer Desk quando il sistema lo chiede, poi riprovare.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Ask your IT department to turn on the system&apos;s password store.</source>
        <translation>I segreti sono conservati solo in memoria, fino alla chiusura di questo programma. Chiedere al reparto IT di attivare l’archivio delle password del sistema.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Unlock the keychain to keep them on this computer.</source>
        <translation>I segreti sono conservati solo in memoria, fino alla chiusura di questo programma. Sbloccare il portachiavi per conservarli su questo computer.</translation>
    </message>
    <message>
        <source>Secrets are locked</source>
        <translation>I segreti sono bloccati</translation>
    </message>
    <message>
        <source>Sign in on the page that opened. Then copy the whole address from the browser&apos;s address bar; it is right even if the page itself can&apos;t be shown.</source>
        <translation>Accedere nella pagina che si è aperta. Poi copiare l’intero indirizzo dalla barra degli indirizzi del browser; è corretto anche se la pagina stessa non si può mostrare.</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department about the file {file}</source>
        <translation>Perciò non si cercano aggiornamenti. Segnalare al reparto IT il file {file}</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department that line {line} of this file isn&apos;t TOML: {file}</source>
        <translation>Perciò non si cercano aggiornamenti. Segnalare al reparto IT che la riga {line} di questo file non è in formato TOML: {file}</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department that “{name}” can&apos;t be used in this file: {file}</source>
        <translation>Perciò non si cercano aggiornamenti. Segnalare al reparto IT che «{name}» non è utilizzabile in questo file: {file}</translation>
    </message>
    <message>
        <source>Some fields need a change</source>
        <translation>Alcuni campi sono da correggere</translation>
    </message>
    <message>
        <source>Somebody deleted it already. What is left is to prove it.</source>
        <translation>Qualcuno l’ha già eliminato. Resta solo da dimostrarlo.</translation>
    </message>
    <message>
        <source>Somebody deleted it. The old pair is as it was: make another twin, or give it up.</source>
        <translation>Qualcuno l’ha eliminato. La coppia precedente è come prima: creare un altro gemello, o rinunciare.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it. Refresh the list.</source>
        <translation>Qualcuno potrebbe averlo eliminato. Aggiornare l’elenco.</translation>
    </message>
    <message>
        <source>Somebody may want to hide a new version from you. Try again later; if it stays, tell your IT department.</source>
        <translation>Qualcuno potrebbe voler nascondere una nuova versione. Riprovare più tardi; se il problema persiste, avvisare il reparto IT.</translation>
    </message>
    <message>
        <source>Something between this computer and Fracttal may have changed it. Check the company&apos;s addresses and the network, and ask your IT department before you go on using the pair.</source>
        <translation>Qualcosa tra questo computer e Fracttal potrebbe averla modificata. Controllare gli indirizzi dell’azienda e la rete, e chiedere al reparto IT prima di continuare a usare la coppia.</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>Si è verificato un errore in questo programma</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>The address must begin with https://</source>
        <translation>L’indirizzo deve iniziare con https://</translation>
    </message>
    <message>
        <source>The answer of {host} isn&apos;t signed with this pair&apos;s secret</source>
        <translation>La risposta di {host} non è firmata con il segreto di questa coppia</translation>
    </message>
    <message>
        <source>The answer was dropped. Check the company&apos;s addresses.</source>
        <translation>La risposta è stata scartata. Controllare gli indirizzi dell’azienda.</translation>
    </message>
    <message>
        <source>The answer was lost on the way</source>
        <translation>La risposta è andata persa</translation>
    </message>
    <message>
        <source>The authorization of {person} wasn&apos;t taken back</source>
        <translation>L’autorizzazione di {person} non è stata revocata</translation>
    </message>
    <message>
        <source>The browser couldn&apos;t come back to this program. Close the other program, or choose another port and register the callback address with it.</source>
        <translation>Il browser non potrebbe tornare a questo programma. Chiudere l’altro programma, oppure scegliere un’altra porta e registrare con essa l’indirizzo di ritorno.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back within 5 minutes</source>
        <translation>Il browser non è tornato entro 5 minuti</translation>
    </message>
    <message>
        <source>The browser&apos;s answer doesn&apos;t belong to this sign-in</source>
        <translation>La risposta del browser non appartiene a questo accesso</translation>
    </message>
    <message>
        <source>The change may have been made or not. Refresh the list to see, before you try again.</source>
        <translation>Non si sa se la modifica è stata eseguita. Aggiornare l’elenco per verificarlo, prima di riprovare.</translation>
    </message>
    <message>
        <source>The companies prepared for this computer can&apos;t be read</source>
        <translation>Impossibile leggere le aziende preparate per questo computer</translation>
    </message>
    <message>
        <source>The companies prepared for this computer weren&apos;t taken over</source>
        <translation>Le aziende preparate per questo computer non sono state aggiunte</translation>
    </message>
    <message>
        <source>The connection broke before the answer came, so it isn&apos;t known whether a new secret was made. When the server can be reached, choose Verify now: if key and secret are refused, make a new secret once more.</source>
        <translation>La connessione si è interrotta prima della risposta, quindi non si sa se è stato creato un nuovo segreto. Quando il server sarà raggiungibile, scegliere Verifica ora: se chiave e segreto vengono rifiutati, creare ancora un nuovo segreto.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. When it is back, test the pair: if it is refused, the old secret is dead, and a new secret has to be made once more.</source>
        <translation>La connessione si è interrotta prima che arrivasse la risposta. Quando torna, provare la coppia: se viene rifiutata, il segreto precedente non è più valido e bisogna creare ancora un nuovo segreto.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Your form is kept. When the connection is back, the list shows whether it exists; saving again makes no second one.</source>
        <translation>La connessione si è interrotta prima che arrivasse la risposta. Il modulo è conservato. Quando la connessione torna, l’elenco mostra se esiste; salvando di nuovo non se ne crea un secondo.</translation>
    </message>
    <message>
        <source>The connection broke, and the list shows no such consumer. Save again.</source>
        <translation>La connessione si è interrotta e l’elenco non mostra questo consumer. Salvare di nuovo.</translation>
    </message>
    <message>
        <source>The connection broke, and the list still shows it for “{application}”. Revoke it again.</source>
        <translation>La connessione si è interrotta, e l’elenco la mostra ancora per “{application}”. Revocarla di nuovo.</translation>
    </message>
    <message>
        <source>The connection broke, and the old secret was tried: it still works. Try again.</source>
        <translation>La connessione si è interrotta, e il segreto precedente è stato provato: funziona ancora. Riprovare.</translation>
    </message>
    <message>
        <source>The connection broke, and the server still has the old secret. Try again.</source>
        <translation>La connessione si è interrotta, e il server ha ancora il segreto precedente. Riprovare.</translation>
    </message>
    <message>
        <source>The connection to {host} broke</source>
        <translation>La connessione con {host} si è interrotta</translation>
    </message>
    <message>
        <source>The connection to {host} isn&apos;t safe</source>
        <translation>La connessione con {host} non è sicura</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>Impossibile scrivere nella cartella dei dati</translation>
    </message>
    <message>
        <source>The data on this computer is damaged</source>
        <translation>I dati su questo computer sono danneggiati</translation>
    </message>
    <message>
        <source>The data on this computer was made by a newer version</source>
        <translation>I dati su questo computer sono di una versione più recente</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>The field “{where}” isn&apos;t as agreed. Copy the details for Fracttal&apos;s support.</source>
        <translation>Il campo “{where}” non è come concordato. Copiare i dettagli per l’assistenza di Fracttal.</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be written</source>
        <translation>Impossibile scrivere il file</translation>
    </message>
    <message>
        <source>The file is open in another program</source>
        <translation>Il file è aperto in un altro programma</translation>
    </message>
    <message>
        <source>The key may have been deleted or its secret replaced. Check the company&apos;s key.</source>
        <translation>La chiave potrebbe essere stata eliminata o il suo segreto sostituito. Controllare la chiave dell’azienda.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer</source>
        <translation>Il portachiavi non risponde</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Il portachiavi è bloccato</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Il portachiavi ha negato l’accesso</translation>
    </message>
    <message>
        <source>The list of versions from {host} isn&apos;t signed with the right key</source>
        <translation>L’elenco delle versioni di {host} non è firmato con la chiave giusta</translation>
    </message>
    <message>
        <source>The name holds characters that can&apos;t be shown. Type it again.</source>
        <translation>Il nome contiene caratteri che non si possono mostrare. Scriverlo di nuovo.</translation>
    </message>
    <message>
        <source>The network or the server is slow. Try again in a few minutes.</source>
        <translation>La rete o il server sono lenti. Riprovare tra qualche minuto.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection to {host}</source>
        <translation>Il proxy della rete ha rifiutato la connessione con {host}</translation>
    </message>
    <message>
        <source>The old secret is dead, and the new one didn&apos;t arrive</source>
        <translation>Il segreto precedente non è più valido e il nuovo non è arrivato</translation>
    </message>
    <message>
        <source>The old secret of “{name}” is dead, and the new one didn&apos;t arrive</source>
        <translation>Il segreto precedente di “{name}” non è più valido e il nuovo non è arrivato</translation>
    </message>
    <message>
        <source>The old secret of “{name}” may be dead</source>
        <translation>Il segreto precedente di “{name}” potrebbe non essere più valido</translation>
    </message>
    <message>
        <source>The rotation goes no further, and the old pair is as it was. Open the twin and make a new secret for it, or undo this step.</source>
        <translation>La rotazione non va oltre, e la coppia precedente è come prima. Aprire il gemello e creargli un nuovo segreto, oppure annullare questo passo.</translation>
    </message>
    <message>
        <source>The rotation of “{name}” isn&apos;t at this step any more</source>
        <translation>La rotazione di “{name}” non è più a questo passo</translation>
    </message>
    <message>
        <source>The rules that your IT department set for updates can&apos;t be read</source>
        <translation>Impossibile leggere le regole del reparto IT per gli aggiornamenti</translation>
    </message>
    <message>
        <source>The rules that your IT department set for updates can&apos;t be used</source>
        <translation>Impossibile usare le regole del reparto IT per gli aggiornamenti</translation>
    </message>
    <message>
        <source>The sample company can&apos;t start</source>
        <translation>Impossibile avviare l’azienda di esempio</translation>
    </message>
    <message>
        <source>The secret of the key with which this program signs in can&apos;t be read on this computer. Unlock the keychain, or connect the company again with its key and secret.</source>
        <translation>Il segreto della chiave con cui questo programma accede non si può leggere su questo computer. Sbloccare il portachiavi oppure connettere di nuovo l’azienda con la sua chiave e il suo segreto.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t sign you in</source>
        <translation>Il server non è riuscito a eseguire l’accesso</translation>
    </message>
    <message>
        <source>The server didn&apos;t accept what the browser brought back</source>
        <translation>Il server non ha accettato ciò che il browser ha riportato</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this key and secret</source>
        <translation>Il server non accetta questa chiave e questo segreto</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this value. Change it, then save again.</source>
        <translation>Il server non accetta questo valore. Modificarlo, poi salvare di nuovo.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t allow this</source>
        <translation>Il server non lo consente</translation>
    </message>
    <message>
        <source>The server doesn&apos;t renew it any more: it was revoked, or wasn&apos;t used for too long. Sign in again with the browser, under Account.</source>
        <translation>Il server non lo rinnova più: è stato revocato, o non è stato usato per troppo tempo. Accedere di nuovo con il browser, in Account.</translation>
    </message>
    <message>
        <source>The server ended our sign-in</source>
        <translation>Il server ha chiuso la nostra sessione</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Il server ha un problema</translation>
    </message>
    <message>
        <source>The server knows key and secret, but gives tokens only after somebody signed in: the grant type is authorization code. Choose that one, or use a consumer for a program on its own.</source>
        <translation>Il server riconosce la chiave e il segreto, ma fornisce token solo dopo l’accesso di una persona: il tipo di autorizzazione è codice di autorizzazione. Scegliere quello, oppure usare un consumer per un programma che funziona da solo.</translation>
    </message>
    <message>
        <source>The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make a new secret once more: programs that use the pair stand still until they get it.</source>
        <translation>Il server ha creato un nuovo segreto, ma è andato perso prima di poter essere conservato, quindi nessuno lo conosce. Creare ancora un nuovo segreto: i programmi che usano la coppia restano fermi finché non lo ricevono.</translation>
    </message>
    <message>
        <source>The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make a new secret once more: programs that use this consumer stand still until they get it.</source>
        <translation>Il server ha creato un nuovo segreto, ma è andato perso prima di poter essere conservato, quindi nessuno lo conosce. Creare ancora un nuovo segreto: i programmi che usano questo consumer restano fermi finché non lo ricevono.</translation>
    </message>
    <message>
        <source>The server may be down, or the address wrong. Try again in a few minutes.</source>
        <translation>Il server potrebbe non essere attivo o l’indirizzo potrebbe essere errato. Riprovare tra qualche minuto.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Il server ha rifiutato la richiesta</translation>
    </message>
    <message>
        <source>The server refuses requests whose time is off. Set the clock, then try again.</source>
        <translation>Il server rifiuta le richieste con un’ora sbagliata. Regolare l’orologio, poi riprovare.</translation>
    </message>
    <message>
        <source>The server said no</source>
        <translation>Il server ha rifiutato l’operazione</translation>
    </message>
    <message>
        <source>The server took no twin “{name}”</source>
        <translation>Il server non ha accettato il gemello “{name}”</translation>
    </message>
    <message>
        <source>The sign-in was denied in the browser</source>
        <translation>L’accesso è stato negato nel browser</translation>
    </message>
    <message>
        <source>The twin “{name}” isn&apos;t there any more</source>
        <translation>Il gemello “{name}” non c’è più</translation>
    </message>
    <message>
        <source>They bring new versions to this computer themselves.</source>
        <translation>È il reparto stesso a portare le nuove versioni su questo computer.</translation>
    </message>
    <message>
        <source>This address isn&apos;t safe</source>
        <translation>Questo indirizzo non è sicuro</translation>
    </message>
    <message>
        <source>This backup can&apos;t be restored: it is damaged or gone</source>
        <translation>Questo backup non si può ripristinare: è danneggiato o non c’è più</translation>
    </message>
    <message>
        <source>This backup was made by a newer version</source>
        <translation>Questo backup è stato creato da una versione più recente</translation>
    </message>
    <message>
        <source>This company&apos;s own key can&apos;t be used now</source>
        <translation>La chiave propria di questa azienda non si può usare ora</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust the server&apos;s certificate, so nothing was sent. Check the address; if it is right, ask your IT department.</source>
        <translation>Questo computer non considera attendibile il certificato del server, quindi non è stato inviato nulla. Controllare l’indirizzo; se è corretto, chiedere al reparto IT.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used</source>
        <translation>Questo computer non ha un portachiavi utilizzabile</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>L’orologio di questo computer è sbagliato</translation>
    </message>
    <message>
        <source>This copy can&apos;t look for updates</source>
        <translation>Questa copia non può cercare aggiornamenti</translation>
    </message>
    <message>
        <source>This group doesn&apos;t exist any more. Choose another one.</source>
        <translation>Questo gruppo non esiste più. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>This holds characters that no key has. Copy it again.</source>
        <translation>Contiene caratteri che nessuna chiave ha. Copiarla di nuovo.</translation>
    </message>
    <message>
        <source>This holds characters that no secret has. Copy it again.</source>
        <translation>Contiene caratteri che nessun segreto ha. Copiarlo di nuovo.</translation>
    </message>
    <message>
        <source>This isn&apos;t a new secret: it is the key, or what is kept already. Copy it again.</source>
        <translation>Questo non è un nuovo segreto: è la chiave, oppure ciò che è già conservato. Copiarlo di nuovo.</translation>
    </message>
    <message>
        <source>This isn&apos;t an address</source>
        <translation>Questo non è un indirizzo</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that can be used: it must begin with https://</source>
        <translation>Questo indirizzo non si può usare: deve iniziare con https://</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that updates can be looked for at</source>
        <translation>Questo non è un indirizzo in cui cercare aggiornamenti</translation>
    </message>
    <message>
        <source>This isn&apos;t the address that the browser was sent back to</source>
        <translation>Questo non è l’indirizzo a cui è stato rimandato il browser</translation>
    </message>
    <message>
        <source>This key belongs to a consumer for sign-in by a person</source>
        <translation>Questa chiave è di un consumer per l’accesso di una persona</translation>
    </message>
    <message>
        <source>This key is in the list already</source>
        <translation>Questa chiave è già nell’elenco</translation>
    </message>
    <message>
        <source>This passphrase could be guessed</source>
        <translation>Questa frase segreta si potrebbe indovinare</translation>
    </message>
    <message>
        <source>This program has nothing to sign in with at this company</source>
        <translation>Questo programma non ha nulla con cui accedere a questa azienda</translation>
    </message>
    <message>
        <source>This program itself signs in with “{name}”</source>
        <translation>Questo stesso programma accede con “{name}”</translation>
    </message>
    <message>
        <source>This secret isn&apos;t kept on this computer</source>
        <translation>Questo segreto non è conservato su questo computer</translation>
    </message>
    <message>
        <source>This server doesn&apos;t offer the management of consumers</source>
        <translation>Questo server non offre la gestione dei consumer</translation>
    </message>
    <message>
        <source>Too many requests in this minute</source>
        <translation>Troppe richieste in questo minuto</translation>
    </message>
    <message>
        <source>Unlock first, then try again. Nothing was changed.</source>
        <translation>Occorre prima sbloccare, poi riprovare. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Updates are only looked for over an encrypted connection</source>
        <translation>Gli aggiornamenti si cercano solo tramite una connessione cifrata</translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name of the group.</source>
        <translation>Usare al massimo 120 caratteri per il nome del gruppo.</translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name.</source>
        <translation>Usare al massimo 120 caratteri per il nome.</translation>
    </message>
    <message>
        <source>Use at most 500 characters for the description.</source>
        <translation>Usare al massimo 500 caratteri per la descrizione.</translation>
    </message>
    <message>
        <source>What to do stands under each of them.</source>
        <translation>Sotto ciascuno è indicato che cosa fare.</translation>
    </message>
    <message>
        <source>What {host} sent isn&apos;t a list of versions</source>
        <translation>Quello che {host} ha inviato non è un elenco di versioni</translation>
    </message>
    <message>
        <source>Without it the company couldn&apos;t be read any more. Give the company another key and secret under Account first, then come back.</source>
        <translation>Senza, l’azienda non si potrebbe più leggere. Dare prima all’azienda un’altra chiave e un altro segreto in Account, poi tornare qui.</translation>
    </message>
    <message>
        <source>Your IT department switched off looking for updates</source>
        <translation>Il reparto IT ha disattivato la ricerca di aggiornamenti</translation>
    </message>
    <message>
        <source>Your sign-in with the browser has ended</source>
        <translation>L’accesso con il browser è terminato</translation>
    </message>
    <message>
        <source>{host} answered with something that isn&apos;t Fracttal&apos;s API</source>
        <translation>{host} ha risposto con qualcosa che non è l’API di Fracttal</translation>
    </message>
    <message>
        <source>{host} answers, but it isn&apos;t Fracttal&apos;s API</source>
        <translation>{host} risponde, ma non è l’API di Fracttal</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation>{host} non è raggiungibile</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t answer</source>
        <translation>{host} non risponde</translation>
    </message>
    <message>
        <source>{host} gave an answer that can&apos;t be understood</source>
        <translation>{host} ha dato una risposta incomprensibile</translation>
    </message>
    <message>
        <source>{host} has no list of versions at this address</source>
        <translation>{host} non ha un elenco di versioni a questo indirizzo</translation>
    </message>
    <message>
        <source>{host} sends us to another address</source>
        <translation>{host} rimanda a un altro indirizzo</translation>
    </message>
    <message>
        <source>{host} sends us to another address for updates</source>
        <translation>{host} rimanda a un altro indirizzo per gli aggiornamenti</translation>
    </message>
    <message>
        <source>{host} sent more than a list of versions can be</source>
        <translation>{host} ha inviato più di quanto possa occupare un elenco di versioni</translation>
    </message>
    <message>
        <source>{host} sent more than {megabytes} MB</source>
        <translation>{host} ha inviato più di {megabytes} MB</translation>
    </message>
    <message>
        <source>{host} shows an older list of versions than the last time</source>
        <translation>{host} mostra un elenco di versioni più vecchio dell’ultima volta</translation>
    </message>
    <message>
        <source>{host} took too long to answer</source>
        <translation>{host} ha impiegato troppo tempo a rispondere</translation>
    </message>
    <message>
        <source>{host} wasn&apos;t found</source>
        <translation>Impossibile trovare {host}</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t there any more</source>
        <translation>“{name}” non c’è più</translation>
    </message>
    <message>
        <source>“{name}” of company {entry} is missing, is there twice or can&apos;t be used. Tell your IT department: {file}</source>
        <translation>“{name}” dell’azienda {entry} manca, è presente due volte o non si può usare. Segnalarlo al reparto IT: {file}</translation>
    </message>
    <message>
        <source>“{name}” stands in a file that everybody at this computer can read, where no secret may be. Tell your IT department to take it out and to replace that secret: {file}</source>
        <translation>“{name}” si trova in un file che chiunque può leggere su questo computer, dove non deve esserci alcun segreto. Chiedere al reparto IT di toglierlo e di sostituire quel segreto: {file}</translation>
    </message>
    <message>
        <source>“{name}” was not created</source>
        <translation>“{name}” non è stato creato</translation>
    </message>
</context>
<context>
    <name>ModuleDetails</name>
    <message numerus="yes">
        <source>%n consumer(s) may view it, by their group</source>
        <translation>
            <numerusform>%n consumer può visualizzarlo, in base al suo gruppo</numerusform>
            <numerusform>%n consumer possono visualizzarlo, in base al loro gruppo</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers that may view it</source>
        <translation>Consumer che possono visualizzarlo</translation>
    </message>
    <message>
        <source>Documented calls</source>
        <translation>Chiamate documentate</translation>
    </message>
    <message>
        <source>Fracttal documents the module&apos;s number and the calls. That these calls belong to this module is inferred from what they are about.</source>
        <translation>Fracttal documenta il numero del modulo e le chiamate. Che queste chiamate appartengano a questo modulo si deduce dal loro contenuto.</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Grado di certezza</translation>
    </message>
    <message>
        <source>None: Fracttal documents no call for this module.</source>
        <translation>Nessuna: Fracttal non documenta chiamate per questo modulo.</translation>
    </message>
    <message>
        <source>Not known here: the server doesn&apos;t tell what its groups allow.</source>
        <translation>Qui non si sa: il server non dice che cosa consentono i suoi gruppi.</translation>
    </message>
    <message>
        <source>The add-on API Connections in your plan with Fracttal.</source>
        <translation>Il componente aggiuntivo Connessioni API nel piano di Fracttal.</translation>
    </message>
    <message>
        <source>To create work orders, the add-on ADVANCED APIs as well.</source>
        <translation>Per creare ordini di lavoro, anche il componente aggiuntivo ADVANCED APIs.</translation>
    </message>
    <message>
        <source>To create: “{right}” on {module} in the consumer&apos;s permission group.</source>
        <translation>Per creare: “{right}” in {module} nel gruppo di autorizzazioni del consumer.</translation>
    </message>
    <message>
        <source>To read: “{right}” on {module} in the consumer&apos;s permission group.</source>
        <translation>Per leggere: “{right}” in {module} nel gruppo di autorizzazioni del consumer.</translation>
    </message>
    <message>
        <source>What a call needs</source>
        <translation>Che cosa serve a una chiamata</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Automator</source>
        <translation>Automazione</translation>
    </message>
    <message>
        <source>Business intelligence</source>
        <translation>Business intelligence</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>Risorse umane</translation>
    </message>
    <message>
        <source>Material requests</source>
        <translation>Richieste di materiali</translation>
    </message>
    <message>
        <source>Module {number}</source>
        <translation>Modulo {number}</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoraggio</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Tasks and work orders</source>
        <translation>Attività e ordini di lavoro</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Squadre di lavoro</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Terze parti</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualizza</translation>
    </message>
    <message>
        <source>Virtual disk</source>
        <translation>Disco virtuale</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Magazzini</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Richieste di lavoro</translation>
    </message>
</context>
<context>
    <name>ModulesPage</name>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Fracttal&apos;s modules</source>
        <translation>Moduli di Fracttal</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>Modules and calls</source>
        <translation>Moduli e chiamate</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Chi raggiunge che cosa</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuto fa</numerusform>
            <numerusform>%n minuti fa</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>un momento fa</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Here only: nothing changes on its server.</source>
        <translation>Solo qui: sul suo server non cambia nulla.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Rename the company</source>
        <translation>Rinomina l’azienda</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>At once: the old secret is dead, every token it got dies, and every program that uses it stops until it gets the new one. The key stays the same. The old secret can&apos;t be brought back.</source>
        <translation>Subito: il segreto precedente non è più valido, ogni token che ha ottenuto decade e ogni programma che lo usa si ferma finché non riceve il nuovo. La chiave resta la stessa. Il segreto precedente non si può recuperare.</translation>
    </message>
    <message>
        <source>It is kept, but couldn&apos;t be tried yet: choose Verify now later.</source>
        <translation>È conservato, ma non è stato ancora possibile provarlo: scegliere Verifica ora più tardi.</translation>
    </message>
    <message>
        <source>It is kept, but the server refuses it: somebody may have made another one since.</source>
        <translation>È conservato, ma il server lo rifiuta: forse qualcuno ne ha creato un altro nel frattempo.</translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation>Ultimo utilizzo: {time}.</translation>
    </message>
    <message>
        <source>It was tried and works. Copy it, and give it to every program that uses this consumer.</source>
        <translation>È stato provato e funziona. Copiarlo e consegnarlo a ogni programma che usa questo consumer.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crea un nuovo segreto</translation>
    </message>
    <message>
        <source>Make a new secret for “{name}”?</source>
        <translation>Creare un nuovo segreto per “{name}”?</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nome del consumer</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nuovo segreto</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list had it.</source>
        <translation>La prima risposta è andata persa, ma l’elenco lo conteneva.</translation>
    </message>
    <message>
        <source>This program signs in with it too, and takes over the new secret.</source>
        <translation>Anche questo programma accede con esso, e adotta il nuovo segreto.</translation>
    </message>
    <message>
        <source>To replace it without an outage, cancel and choose Rotate instead.</source>
        <translation>Per sostituirlo senza interruzioni, annullare e scegliere invece la rotazione.</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Per continuare, scrivere il nome del consumer: {name}</translation>
    </message>
    <message>
        <source>“{name}” has a new secret</source>
        <translation>“{name}” ha un nuovo segreto</translation>
    </message>
</context>
<context>
    <name>OfflineNotice</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline: the list is from {time}</source>
        <translation>Offline. Data dell’elenco: {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>{reason}. Searching and copying still work; changes need the server.</source>
        <translation>{reason}. La ricerca e la copia continuano a funzionare; per le modifiche serve il server.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Which groups are shared with people is known once the figures have been read.</source>
        <translation>Quali gruppi sono condivisi con persone si saprà dopo la lettura dei dati.</translation>
    </message>
    <message>
        <source>Which groups are shared with people isn&apos;t known: accounts can&apos;t be read.</source>
        <translation>Non si sa quali gruppi sono condivisi con persone: impossibile leggere gli account.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>More: appearance, help, about, quit</source>
        <translation>Altro: aspetto, guida, informazioni, esci</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Copy key</source>
        <translation>Copia la chiave</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copia il segreto</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Inserisci il segreto…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Dimentica…</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Nascondi il segreto</translation>
    </message>
    <message>
        <source>It was refused on {time}.</source>
        <translation>Ultima prova: rifiutata ({time}).</translation>
    </message>
    <message>
        <source>It worked on {time}.</source>
        <translation>Ultima prova: funziona ({time}).</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nuovo segreto…</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Non conservato su questo computer</translation>
    </message>
    <message>
        <source>Not tested from this computer yet.</source>
        <translation>Non ancora provata da questo computer.</translation>
    </message>
    <message>
        <source>Offline: testing and a new secret need the server.</source>
        <translation>Offline: per provare e per un nuovo segreto serve il server.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sostituisci…</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segreto</translation>
    </message>
    <message>
        <source>Secret made on</source>
        <translation>Segreto creato il</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostra il segreto</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Interrompi la prova</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>The company&apos;s key pair</source>
        <translation>La coppia di chiave e segreto dell’azienda</translation>
    </message>
    <message>
        <source>The secret can&apos;t be read on this computer. Enter it again to test or copy it.</source>
        <translation>Il segreto non si può leggere su questo computer. Inserirlo di nuovo per provarlo o copiarlo.</translation>
    </message>
    <message>
        <source>The server shows a secret only when it is made. To test or copy it here, enter the one you have, or make a new one.</source>
        <translation>Il server mostra un segreto solo quando viene creato. Per provarlo o copiarlo qui, inserire quello di cui si dispone o crearne uno nuovo.</translation>
    </message>
</context>
<context>
    <name>PairFields</name>
    <message>
        <source>Both can be pasted at once, as lines or as a row, in any order.</source>
        <translation>Si possono incollare entrambi insieme, su più righe o su una sola, in qualsiasi ordine.</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Nascondi il segreto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segreto</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostra il segreto</translation>
    </message>
</context>
<context>
    <name>PairForm</name>
    <message>
        <source>As Fracttal shows it in API Connection.</source>
        <translation>Come la mostra Fracttal in Connessione API.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Viene conservato nel portachiavi di questo computer e in nessun altro luogo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Keep the pair on this computer</source>
        <translation>Conserva la coppia su questo computer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Incollare qui.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segreto</translation>
    </message>
    <message>
        <source>There is a space or a hidden character in it. Paste it again.</source>
        <translation>Contiene uno spazio o un carattere nascosto. Incollare di nuovo.</translation>
    </message>
    <message>
        <source>This is longer than any key or secret. Paste it again.</source>
        <translation>È più lungo di qualsiasi chiave o segreto. Incollare di nuovo.</translation>
    </message>
    <message>
        <source>This is the key once more. Paste the secret that belongs to it.</source>
        <translation>Questa è di nuovo la chiave. Incollare il segreto che le appartiene.</translation>
    </message>
</context>
<context>
    <name>PanelHeader</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Chiudi il pannello</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Salva (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio in corso…</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with the secret, apart from the rest</source>
        <translation>Un file con il segreto, separato dal resto</translation>
    </message>
    <message>
        <source>A reminder in the file. It doesn&apos;t protect the secret; the passphrase does.</source>
        <translation>Un promemoria nel file. Non protegge il segreto; lo protegge la frase segreta.</translation>
    </message>
    <message>
        <source>Any browser opens it with the passphrase, and nothing else does. It sends nothing anywhere.</source>
        <translation>Qualsiasi browser lo apre con la frase segreta, e nient’altro lo apre. Non invia nulla da nessuna parte.</translation>
    </message>
    <message>
        <source>Make a passphrase of six words</source>
        <translation>Crea una frase segreta di sei parole</translation>
    </message>
    <message>
        <source>Not strong enough yet: add a word or two.</source>
        <translation>Non è ancora abbastanza sicura: aggiungere una o due parole.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ancora una volta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Abbastanza sicura.</translation>
    </message>
    <message>
        <source>The secret isn&apos;t kept on this computer, so no file can be made with it.</source>
        <translation>Il segreto non è conservato su questo computer, quindi non si può creare un file che lo contenga.</translation>
    </message>
    <message>
        <source>This differs from the first one.</source>
        <translation>È diversa dalla prima.</translation>
    </message>
    <message>
        <source>To be opened within</source>
        <translation>Da aprire entro</translation>
    </message>
    <message>
        <source>Too short: at least {number} characters.</source>
        <translation>Troppo corta: almeno {number} caratteri.</translation>
    </message>
    <message>
        <source>Type my own passphrase</source>
        <translation>Scrivi una frase segreta propria</translation>
    </message>
    <message>
        <source>Weak: it would be guessed. Use several words that don&apos;t belong together.</source>
        <translation>Debole: si potrebbe indovinare. Usare più parole che non c’entrino l’una con l’altra.</translation>
    </message>
</context>
<context>
    <name>PastedSignIn</name>
    <message>
        <source>Address that you were sent back to</source>
        <translation>Indirizzo a cui è stato rimandato il browser</translation>
    </message>
    <message>
        <source>Sign in on the page that opened, and approve it. The browser is then sent to the integrator&apos;s address, where an error may stand: copy the whole address from the address bar at once, because it is good for a short time and only once.</source>
        <translation>Accedere nella pagina che si è aperta e dare il consenso. Il browser viene poi rimandato all’indirizzo dell’integratore, dove può apparire un errore: copiare subito l’intero indirizzo dalla barra degli indirizzi, perché vale per poco tempo e una sola volta.</translation>
    </message>
    <message>
        <source>Test with it</source>
        <translation>Prova con questo indirizzo</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Any time</source>
        <translation>Qualsiasi data</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Tra due date…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Ultimi 90 giorni</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Al</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>All locations</source>
        <translation>Tutte le sedi</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Giorni a scelta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ultimi 12 mesi</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Al</translation>
    </message>
</context>
<context>
    <name>PrintedTable</name>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Pagina {number} di {pages}</translation>
    </message>
    <message>
        <source>Without secrets</source>
        <translation>Senza segreti</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Asking the server…</source>
        <translation>Richiesta al server in corso…</translation>
    </message>
    <message>
        <source>Page {done} of {total}</source>
        <translation>Pagina {done} di {total}</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Pagine lette</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s): the last calls of this minute are left to the company&apos;s other programs.</source>
        <translation>
            <numerusform>Attesa di %n secondo: le ultime chiamate di questo minuto restano agli altri programmi dell’azienda.</numerusform>
            <numerusform>Attesa di %n secondi: le ultime chiamate di questo minuto restano agli altri programmi dell’azienda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>Development</source>
        <translation>Sviluppo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integratore</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservate su questo computer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Only on this computer: Fracttal doesn&apos;t see it. It is kept as you type, also offline.</source>
        <translation>Solo su questo computer: Fracttal non le vede. Si conservano mentre si scrive, anche offline.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produzione</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Annotazioni</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Data di revisione</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>This isn&apos;t a day that can be read. Write it like the example, or choose it.</source>
        <translation>Questa data non è leggibile. Scriverla come nell’esempio, oppure sceglierla.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>RecoveryNotice</name>
    <message>
        <source>Companies: {companies}. Secrets: {secrets}. The lists come from the server again.</source>
        <translation>Aziende: {companies}. Segreti: {secrets}. Gli elenchi arrivano di nuovo dal server.</translation>
    </message>
    <message>
        <source>The data on this computer was damaged and has been restored</source>
        <translation>I dati su questo computer erano danneggiati e sono stati ripristinati</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Erased here:</source>
        <translation>Qui vengono cancellati:</translation>
    </message>
    <message>
        <source>It was prepared by your IT department, and comes back only when they change its entry.</source>
        <translation>È stata preparata dal reparto IT, e riappare solo se il reparto ne modifica la voce.</translation>
    </message>
    <message>
        <source>Its server keeps everything: the consumers go on working, also the one of this program. Delete that one in Fracttal when it isn&apos;t needed any more.</source>
        <translation>Il suo server conserva tutto: i consumer continuano a funzionare, anche quello di questo programma. Eliminare quest’ultimo in Fracttal quando non serve più.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove the company</source>
        <translation>Rimuovi l’azienda</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>Rimuovere “{name}” da questo computer?</translation>
    </message>
    <message>
        <source>The sample company&apos;s invented data stays in the data folder: it is there again when you open it.</source>
        <translation>I dati inventati dell’azienda di esempio restano nella cartella dei dati: ci sono di nuovo quando si apre.</translation>
    </message>
    <message>
        <source>its addresses, its older key pair, and the key, secret and sign-in of this program there</source>
        <translation>i suoi indirizzi, la sua coppia di chiave e segreto meno recente, e la chiave, il segreto e l’accesso di questo programma per quell’azienda</translation>
    </message>
    <message>
        <source>owners, notes, tests and unfinished forms that only this computer knows</source>
        <translation>responsabili, note, prove e moduli non completati che solo questo computer conosce</translation>
    </message>
    <message numerus="yes">
        <source>the list of %n consumer(s), with their kept secrets</source>
        <translation>
            <numerusform>l’elenco di %n consumer, con il segreto conservato</numerusform>
            <numerusform>l’elenco di %n consumer, con i segreti conservati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetiredRow</name>
    <message>
        <source>Checked {when}.</source>
        <translation>Verificato {when}.</translation>
    </message>
    <message>
        <source>Forgets it on this computer, its secret too. Fracttal isn&apos;t asked.</source>
        <translation>Lo dimentica su questo computer, segreto compreso. A Fracttal non si chiede nulla.</translation>
    </message>
    <message>
        <source>It wasn&apos;t deleted: back into the list</source>
        <translation>Non è stato eliminato: torna nell’elenco</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer.</source>
        <translation>Il suo segreto non è conservato su questo computer.</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server.</source>
        <translation>Offline: per verificare serve il server.</translation>
    </message>
    <message>
        <source>Old secret of “{name}”</source>
        <translation>Segreto precedente di “{name}”</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimetti nell’elenco</translation>
    </message>
    <message>
        <source>Remove from here</source>
        <translation>Rimuovi da qui</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>Data: {time}.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verifica ora</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
</context>
<context>
    <name>RetiredStrip</name>
    <message>
        <source>No longer in use</source>
        <translation>Non più in uso</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Begun on {date}: {decided} of {total} consumers were looked at.</source>
        <translation>Iniziata il {date}: {decided} consumer su {total} già visti.</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Continua la revisione</translation>
    </message>
    <message>
        <source>Once a year, look at every consumer: is it still needed, and does somebody answer for it? At the end there is a report, without secrets.</source>
        <translation>Una volta all’anno si guarda ogni consumer: serve ancora, e qualcuno ne risponde? Alla fine c’è un rapporto, senza segreti.</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Inizia la revisione</translation>
    </message>
    <message>
        <source>The last one was finished on {date}.</source>
        <translation>L’ultima è stata terminata il {date}.</translation>
    </message>
    <message>
        <source>The last one was finished on {date}: it is due again.</source>
        <translation>L’ultima è stata terminata il {date}: è ora di rifarla.</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Revisione annuale</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Every consumer is looked at: what it is for, and what becomes of it.</source>
        <translation>Si guarda ogni consumer: a che cosa serve e che cosa farne.</translation>
    </message>
    <message>
        <source>Every consumer was looked at</source>
        <translation>Tutti i consumer sono stati visti</translation>
    </message>
    <message>
        <source>Look at every consumer once a year</source>
        <translation>Guardare ogni consumer una volta all’anno</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Guardali di nuovo</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nome di chi fa la revisione</translation>
    </message>
    <message>
        <source>Nothing was changed in Fracttal: what needs work or is to be retired is left to you.</source>
        <translation>In Fracttal non è stato modificato nulla: ciò che richiede lavoro o va ritirato resta da fare.</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Avanzamento della revisione</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Salva come tabella (CSV)…</translation>
    </message>
    <message>
        <source>Save the report (PDF)…</source>
        <translation>Salva il rapporto (PDF)…</translation>
    </message>
    <message>
        <source>Save the report without secrets</source>
        <translation>Salva il rapporto senza segreti</translation>
    </message>
    <message>
        <source>Start a new review</source>
        <translation>Inizia una nuova revisione</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Inizia la revisione</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Il rapporto è stato salvato</translation>
    </message>
    <message>
        <source>Write the name of who reviews: it stands in the report.</source>
        <translation>Scrivere il nome di chi fa la revisione: compare nel rapporto.</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Revisione annuale</translation>
    </message>
    <message>
        <source>You see one consumer after the other, with what it may do, who answers for it and when it was last used, and decide what becomes of it. You can leave at any time and go on later. At the end you get a report without secrets, as PDF or as a table.</source>
        <translation>I consumer si presentano uno dopo l’altro, con ciò che ciascuno può fare, chi ne risponde e quando è stato usato l’ultima volta, e si decide che cosa farne. Si può uscire in qualsiasi momento e continuare più tardi. Alla fine c’è un rapporto senza segreti, in PDF o come tabella.</translation>
    </message>
    <message>
        <source>{decided} of {total} looked at</source>
        <translation>{decided} di {total} visti</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Deciso</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Chiave e segreto</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ultimo utilizzo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prossima revisione</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Gruppo di autorizzazioni</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisione di</translation>
    </message>
    <message>
        <source>Yearly review of the OAuth consumers</source>
        <translation>Revisione annuale dei consumer OAuth</translation>
    </message>
</context>
<context>
    <name>RightsTable</name>
    <message>
        <source>This group allows nothing: the API will refuse every call.</source>
        <translation>Questo gruppo non consente nulla: l’API rifiuterà ogni richiesta.</translation>
    </message>
    <message>
        <source>What the API will answer with this group</source>
        <translation>Che cosa consente l’API con questo gruppo</translation>
    </message>
    <message>
        <source>What the API will answer with this group (read only)</source>
        <translation>Che cosa consente l’API con questo gruppo (sola lettura)</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>After the leak: “{name}”</source>
        <translation>Dopo la fuga: “{name}”</translation>
    </message>
    <message>
        <source>Ask where it was seen (mail, chat, screen, file) and have it removed there.</source>
        <translation>Chiedere dove è stato visto (e-mail, chat, schermo, file) e farlo rimuovere da lì.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Elimina ora</translation>
    </message>
    <message>
        <source>Delete “{name}” when no program uses its pair any more. Until then every step can be undone.</source>
        <translation>Eliminare “{name}” quando nessun programma usa più la sua coppia. Fino ad allora ogni passo si può annullare.</translation>
    </message>
    <message>
        <source>Every program has the twin&apos;s key and secret.</source>
        <translation>Ogni programma ha la chiave e il segreto del gemello.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Rinuncia</translation>
    </message>
    <message>
        <source>Give the twin&apos;s key and secret to everybody who uses the old ones. That may take days: both pairs work meanwhile.</source>
        <translation>Consegnare la chiave e il segreto del gemello a tutti quelli che usano i precedenti. Può richiedere giorni: nel frattempo funzionano entrambe le coppie.</translation>
    </message>
    <message>
        <source>Give up the rotation</source>
        <translation>Rinuncia alla rotazione</translation>
    </message>
    <message>
        <source>Give up the rotation of “{name}”?</source>
        <translation>Rinunciare alla rotazione di “{name}”?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Consegnarlo</translation>
    </message>
    <message>
        <source>If data may have been read, tell who is responsible for data protection.</source>
        <translation>Se dei dati possono essere stati letti, avvisare chi è responsabile della protezione dei dati.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be tried yet whether it is refused: try it later.</source>
        <translation>Non è stato ancora possibile provare se viene rifiutata: provare più tardi.</translation>
    </message>
    <message>
        <source>It doesn&apos;t reach what the old one reaches: {modules}. Look at its permission group before it is handed over.</source>
        <translation>Non raggiunge ciò che raggiunge il precedente: {modules}. Controllare il suo gruppo di autorizzazioni prima di consegnarlo.</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>È consegnato</translation>
    </message>
    <message>
        <source>It reaches more than the old one: {modules}.</source>
        <translation>Raggiunge più del precedente: {modules}.</translation>
    </message>
    <message>
        <source>Its access is tested: a token, then a read of each module, beside what the old one reaches.</source>
        <translation>Si prova il suo accesso: un token, poi una lettura di ogni modulo, accanto a ciò che raggiunge il precedente.</translation>
    </message>
    <message>
        <source>Its key and secret were refused since. Undo this step, then test again.</source>
        <translation>La sua chiave e il suo segreto sono stati rifiutati in seguito. Annullare questo passo, poi provare di nuovo.</translation>
    </message>
    <message>
        <source>Its key and secret work, but it reaches no module.</source>
        <translation>La sua chiave e il suo segreto funzionano, ma non raggiunge nessun modulo.</translation>
    </message>
    <message>
        <source>Its key and secret work.</source>
        <translation>La sua chiave e il suo segreto funzionano.</translation>
    </message>
    <message>
        <source>Its key and secret work. It reaches the same as the old one: {modules}.</source>
        <translation>La sua chiave e il suo segreto funzionano. Raggiunge ciò che raggiunge il precedente: {modules}.</translation>
    </message>
    <message>
        <source>Its key and secret work. It reaches: {modules}.</source>
        <translation>La sua chiave e il suo segreto funzionano. Raggiunge: {modules}.</translation>
    </message>
    <message>
        <source>Its tokens died with it.</source>
        <translation>I suoi token sono decaduti con essa.</translation>
    </message>
    <message>
        <source>Look in Fracttal&apos;s Transactions Log for what was changed since, and by whom.</source>
        <translation>Guardare nel Registro delle transazioni di Fracttal che cosa è stato modificato da allora, e da chi.</translation>
    </message>
    <message>
        <source>Make a new secret now</source>
        <translation>Crea ora un nuovo segreto</translation>
    </message>
    <message>
        <source>Make it on Fracttal&apos;s page…</source>
        <translation>Crealo sulla pagina di Fracttal…</translation>
    </message>
    <message>
        <source>Make the twin</source>
        <translation>Crea il gemello</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nome del consumer</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nuovo segreto</translation>
    </message>
    <message>
        <source>Next: {step}. {detail}</source>
        <translation>Prossimo passo: {step}. {detail}</translation>
    </message>
    <message>
        <source>No token that it got before can be alive any more.</source>
        <translation>Nessun token ottenuto prima può essere ancora valido.</translation>
    </message>
    <message>
        <source>Not found out this time: {modules}.</source>
        <translation>Non accertato questa volta: {modules}.</translation>
    </message>
    <message>
        <source>Nothing changed for “{name}”. Next, test the twin.</source>
        <translation>Per “{name}” non è cambiato nulla. Ora provare il gemello.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Dimostrarlo</translation>
    </message>
    <message>
        <source>Proved: the old pair of “{name}” is refused</source>
        <translation>Dimostrato: la coppia precedente di “{name}” viene rifiutata</translation>
    </message>
    <message>
        <source>Retire it on Fracttal&apos;s page…</source>
        <translation>Ritiralo sulla pagina di Fracttal…</translation>
    </message>
    <message>
        <source>Retire the old one</source>
        <translation>Ritira il precedente</translation>
    </message>
    <message>
        <source>Retire the old one…</source>
        <translation>Ritira il precedente…</translation>
    </message>
    <message>
        <source>Retire “{name}”?</source>
        <translation>Ritirare “{name}”?</translation>
    </message>
    <message>
        <source>Rotation of “{name}”</source>
        <translation>Rotazione di “{name}”</translation>
    </message>
    <message>
        <source>Tell the owner and the integrator, and give them the new pair safely.</source>
        <translation>Avvisare il responsabile e l’integratore, e consegnare loro la nuova coppia in modo sicuro.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Provarlo</translation>
    </message>
    <message>
        <source>Test the twin</source>
        <translation>Prova il gemello</translation>
    </message>
    <message>
        <source>The old key and secret are refused, tried {when}.</source>
        <translation>La chiave e il segreto precedenti vengono rifiutati, prova {when}.</translation>
    </message>
    <message>
        <source>The old key and secret are tried: they must be refused.</source>
        <translation>Si provano la chiave e il segreto precedenti: devono essere rifiutati.</translation>
    </message>
    <message>
        <source>The old key and secret still work, tried {when}. They weren&apos;t deleted or replaced, or another consumer was.</source>
        <translation>La chiave e il segreto precedenti funzionano ancora, prova {when}. Non sono stati eliminati né sostituiti, oppure lo è stato un altro consumer.</translation>
    </message>
    <message>
        <source>The old pair of “{name}” is retired</source>
        <translation>La coppia precedente di “{name}” è ritirata</translation>
    </message>
    <message>
        <source>The old pair of “{name}” still works</source>
        <translation>La coppia precedente di “{name}” funziona ancora</translation>
    </message>
    <message>
        <source>The old pair stays as it is. The twin stays too: delete it on Fracttal&apos;s page if nobody uses it.</source>
        <translation>La coppia precedente resta com’è. Resta anche il gemello: eliminarlo sulla pagina di Fracttal se nessuno lo usa.</translation>
    </message>
    <message>
        <source>The old pair stays as it is. The twin “{twin}” is deleted: whoever has its key already can&apos;t use it any more.</source>
        <translation>La coppia precedente resta com’è. Il gemello “{twin}” viene eliminato: chi ha già la sua chiave non potrà più usarla.</translation>
    </message>
    <message>
        <source>The secret that leaked isn&apos;t known to be replaced yet.</source>
        <translation>Non si sa ancora se il segreto trapelato è stato sostituito.</translation>
    </message>
    <message>
        <source>The secret that leaked was replaced on {time}.</source>
        <translation>Il segreto trapelato è stato sostituito il {time}.</translation>
    </message>
    <message>
        <source>The twin is tried once more; only when it works, the old consumer is deleted. Every program that still uses its key stops at once, and its tokens die. This step can&apos;t be undone.</source>
        <translation>Il gemello viene provato ancora una volta; solo se funziona, il consumer precedente viene eliminato. Ogni programma che usa ancora la sua chiave si ferma subito, e i suoi token decadono. Questo passo non si può annullare.</translation>
    </message>
    <message>
        <source>The twin “{twin}” was created</source>
        <translation>Il gemello “{twin}” è stato creato</translation>
    </message>
    <message>
        <source>The twin “{twin}” was tested</source>
        <translation>Il gemello “{twin}” è stato provato</translation>
    </message>
    <message numerus="yes">
        <source>Tokens that it got before may live until {time}: %n minute(s) more.</source>
        <translation>
            <numerusform>I token ottenuti prima possono restare validi fino a {time}: ancora %n minuto.</numerusform>
            <numerusform>I token ottenuti prima possono restare validi fino a {time}: ancora %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the old pair</source>
        <translation>Prova la coppia precedente</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Per continuare, scrivere il nome del consumer: {name}</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t known to be deleted yet.</source>
        <translation>Non si sa ancora se “{name}” è stato eliminato.</translation>
    </message>
    <message>
        <source>“{name}” was deleted on {time}.</source>
        <translation>“{name}” è stato eliminato il {time}.</translation>
    </message>
    <message>
        <source>“{twin}” is there, with the same permission group and a pair of its own.</source>
        <translation>“{twin}” c’è, con lo stesso gruppo di autorizzazioni e una coppia propria.</translation>
    </message>
    <message>
        <source>“{twin}” isn&apos;t made yet.</source>
        <translation>“{twin}” non è ancora stato creato.</translation>
    </message>
</context>
<context>
    <name>RotationPart</name>
    <message>
        <source>Begun on {time}.</source>
        <translation>Iniziata il {time}.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concludi</translation>
    </message>
    <message>
        <source>Give up the rotation…</source>
        <translation>Rinuncia alla rotazione…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Consegna…</translation>
    </message>
    <message>
        <source>It leaked…</source>
        <translation>È trapelato…</translation>
    </message>
    <message>
        <source>Offline: what needs the server waits. Where it stands is kept.</source>
        <translation>Offline: ciò che richiede il server attende. Il punto raggiunto è conservato.</translation>
    </message>
    <message>
        <source>Replaces key and secret while every program goes on working: a twin is made, tested and handed over, and only then the old one goes. It may take days, and can be undone until then.</source>
        <translation>Sostituisce chiave e segreto mentre ogni programma continua a funzionare: un gemello viene creato, provato e consegnato, e solo allora il precedente sparisce. Può richiedere giorni, e fino ad allora si può annullare.</translation>
    </message>
    <message>
        <source>Rotate without an outage</source>
        <translation>Ruota senza interruzioni</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotazione</translation>
    </message>
    <message>
        <source>Show the old one</source>
        <translation>Mostra il precedente</translation>
    </message>
    <message>
        <source>Show the twin</source>
        <translation>Mostra il gemello</translation>
    </message>
    <message>
        <source>The old secret wasn&apos;t kept on this computer, so nothing can be tried.</source>
        <translation>Il segreto precedente non era conservato su questo computer, quindi non si può provare nulla.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Annulla questo passo</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Cos’altro fare</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>In corso…</translation>
    </message>
</context>
<context>
    <name>RotationRow</name>
    <message>
        <source>Finish</source>
        <translation>Concludi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Try the old pair</source>
        <translation>Prova la coppia precedente</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
</context>
<context>
    <name>RotationsStrip</name>
    <message>
        <source>Rotations</source>
        <translation>Rotazioni</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Actions for “{name}”</source>
        <translation>Azioni per “{name}”</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copia la chiave</translation>
    </message>
    <message numerus="yes">
        <source>Copy names and keys of %n consumer(s)</source>
        <translation>
            <numerusform>Copia nome e chiave di %n consumer</numerusform>
            <numerusform>Copia nomi e chiavi di %n consumer</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copia il segreto</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Elimina…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n consumer(s)…</source>
        <translation>
            <numerusform>Esporta %n consumer…</numerusform>
            <numerusform>Esporta %n consumer…</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Nascondi il segreto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message numerus="yes">
        <source>Print %n consumer(s)…</source>
        <translation>
            <numerusform>Stampa %n consumer…</numerusform>
            <numerusform>Stampa %n consumer…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostra il segreto</translation>
    </message>
</context>
<context>
    <name>SampleMenu</name>
    <message>
        <source>Bring the sample company back to its first day?</source>
        <translation>Riportare l’azienda di esempio allo stato iniziale?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Reset the sample company</source>
        <translation>Ripristina l’azienda di esempio</translation>
    </message>
    <message>
        <source>The consumers that you made in it, and their secrets, are deleted.</source>
        <translation>I consumer creati al suo interno e i loro segreti vengono eliminati.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>In Fracttal: menu at the top right, Settings, {section}.</source>
        <translation>In Fracttal: menu in alto a destra, Impostazioni, {section}.</translation>
    </message>
    <message>
        <source>Open Fracttal in the browser</source>
        <translation>Apri Fracttal nel browser</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>API Connections</source>
        <translation>Connessioni API</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Auxiliary Catalogs</source>
        <translation>Cataloghi ausiliari</translation>
    </message>
    <message>
        <source>Business Calendar</source>
        <translation>Calendario lavorativo</translation>
    </message>
    <message>
        <source>Cost centres, budgets and currencies.</source>
        <translation>Centri di costo, budget e valute.</translation>
    </message>
    <message>
        <source>Document Management</source>
        <translation>Gestione documentale</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finanze</translation>
    </message>
    <message>
        <source>Fracttal&apos;s modules, the documented calls of each, and what a call needs.</source>
        <translation>I moduli di Fracttal, le chiamate documentate di ciascuno e ciò che serve a una chiamata.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Guest Portal</source>
        <translation>Portale ospiti</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>How maintenance costs are grouped, planned and converted: cost centres, budgets, currencies. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Come i costi di manutenzione vengono raggruppati, pianificati e convertiti: centri di costo, budget, valute. Si impostano nella pagina di Fracttal: l’API pubblica non dà accesso a questa sezione.</translation>
    </message>
    <message>
        <source>Language, appearance, text size and the page that opens first.</source>
        <translation>Lingua, aspetto, dimensione del testo e la pagina che si apre per prima.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Moduli</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Templates and documents of the company.</source>
        <translation>Modelli e documenti dell’azienda.</translation>
    </message>
    <message>
        <source>Templates for printed orders and reports, and the company&apos;s files. They are kept on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Modelli per ordini e report stampati, e i file dell’azienda. Si trovano nella pagina di Fracttal: l’API pubblica non dà accesso a questa sezione.</translation>
    </message>
    <message>
        <source>The companies on this computer, and this program itself.</source>
        <translation>Le aziende su questo computer e questo stesso programma.</translation>
    </message>
    <message>
        <source>The company at a glance.</source>
        <translation>L’azienda in sintesi.</translation>
    </message>
    <message>
        <source>The keys with which other programs reach Fracttal&apos;s API.</source>
        <translation>Le chiavi con cui altri programmi accedono all’API di Fracttal.</translation>
    </message>
    <message>
        <source>The lists that forms in Fracttal choose from.</source>
        <translation>Gli elenchi di opzioni dei moduli da compilare in Fracttal.</translation>
    </message>
    <message>
        <source>The page where guests ask for work, and what they have to fill in. It is set up on Fracttal&apos;s own page: the public API has no call for it.</source>
        <translation>La pagina dove gli ospiti richiedono lavori, e che cosa devono compilare. Si imposta nella pagina di Fracttal: l’API pubblica non dà accesso a questa sezione.</translation>
    </message>
    <message>
        <source>The working days, shifts and holidays that Fracttal plans with. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>I giorni lavorativi, i turni e le festività con cui Fracttal pianifica. Si impostano nella pagina di Fracttal: l’API pubblica non dà accesso a questa sezione.</translation>
    </message>
    <message>
        <source>Transactions Log</source>
        <translation>Registro delle transazioni</translation>
    </message>
    <message>
        <source>Types, causes, groups, priorities and the other lists of choices. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Tipi, cause, gruppi, priorità e gli altri elenchi di opzioni. Si impostano nella pagina di Fracttal: l’API pubblica non dà accesso a questa sezione.</translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation>Account utente</translation>
    </message>
    <message>
        <source>What happened in Fracttal, and what was done on this computer.</source>
        <translation>Che cosa è successo in Fracttal e che cosa è stato fatto su questo computer.</translation>
    </message>
    <message>
        <source>Where secrets are kept, how long they are shown, and how to erase everything.</source>
        <translation>Dove si conservano i segreti, per quanto tempo vengono mostrati e come cancellare tutto.</translation>
    </message>
    <message>
        <source>Who may sign in to Fracttal, and which groups people share with programs.</source>
        <translation>Chi può accedere a Fracttal, e quali gruppi sono condivisi tra persone e programmi.</translation>
    </message>
    <message>
        <source>Work requests from people without an account.</source>
        <translation>Richieste di lavoro da persone senza account.</translation>
    </message>
    <message>
        <source>Working hours and holidays.</source>
        <translation>Orari di lavoro e festività.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>A copied secret is cleared after</source>
        <translation>Un segreto copiato viene cancellato dopo</translation>
    </message>
    <message>
        <source>A shown secret is hidden after</source>
        <translation>Un segreto mostrato si nasconde dopo</translation>
    </message>
    <message>
        <source>Certificates are checked against those that this computer&apos;s system trusts. There is no switch to turn that off: ask your IT department to add a certificate that is missing.</source>
        <translation>I certificati vengono verificati con quelli che il sistema di questo computer considera attendibili. Questo non si può disattivare: chiedere al reparto IT di aggiungere un certificato mancante.</translation>
    </message>
    <message>
        <source>Copying and showing</source>
        <translation>Copia e visualizzazione</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Cancella tutto</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Cancella tutto…</translation>
    </message>
    <message>
        <source>Erase the rest and close</source>
        <translation>Cancella il resto e chiudi</translation>
    </message>
    <message>
        <source>Glances at the screen, clipboard histories, shared screens, stolen backups and disks, secrets in logs and support mails, a hostile or broken network, a crash at a bad moment.</source>
        <translation>Sguardi sullo schermo, cronologie degli appunti, schermi condivisi, backup e dischi rubati, segreti nei log e nelle e-mail all’assistenza, una rete ostile o guasta, un arresto anomalo nel momento sbagliato.</translation>
    </message>
    <message>
        <source>Leave shown secrets out of screen captures</source>
        <translation>Escludi i segreti mostrati dalle schermate</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>No proxy is in use: the open company&apos;s server is reached directly.</source>
        <translation>Non è in uso alcun proxy: il server dell’azienda aperta viene raggiunto direttamente.</translation>
    </message>
    <message>
        <source>Not against another program that runs under your own account on this computer: what you can read, it can read.</source>
        <translation>Non da un altro programma eseguito con il proprio account su questo computer: ciò che può leggere l’utente, può leggerlo anche il programma.</translation>
    </message>
    <message>
        <source>Only while the clipboard still holds it, and never when it isn&apos;t kept elsewhere.</source>
        <translation>Solo se gli appunti lo contengono ancora, e mai quando non è conservato altrove.</translation>
    </message>
    <message>
        <source>Proxy of the system in use: {host}</source>
        <translation>Proxy del sistema in uso: {host}</translation>
    </message>
    <message>
        <source>Removes all that this program keeps on this computer, then closes it. Consumers on the servers stay.</source>
        <translation>Rimuove tutto ciò che questo programma conserva su questo computer, poi lo chiude. I consumer sui server restano.</translation>
    </message>
    <message>
        <source>The key in the keychain couldn&apos;t be removed</source>
        <translation>Non è stato possibile rimuovere la chiave dal portachiavi</translation>
    </message>
    <message>
        <source>This system has no way to do that: hide secrets before you share your screen.</source>
        <translation>Questo sistema non può farlo: conviene nascondere i segreti prima di condividere lo schermo.</translation>
    </message>
    <message>
        <source>What this protects against</source>
        <translation>Da che cosa protegge</translation>
    </message>
    <message>
        <source>While a secret is shown, the whole window stays out of screen shots and shared screens. Turn it off when somebody helps you over a shared screen, or when a magnifier shows a black window.</source>
        <translation>Mentre un segreto è mostrato, l’intera finestra resta fuori da schermate e schermi condivisi. Conviene disattivarlo quando qualcuno aiuta tramite schermo condiviso o quando una lente mostra una finestra nera.</translation>
    </message>
    <message>
        <source>{reason}. Nothing is erased yet. Without its files the key opens nothing.</source>
        <translation>{reason}. Non è stato ancora cancellato nulla. Senza i suoi file la chiave non apre nulla.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Close the panel</source>
        <translation>Chiudi il pannello</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copia la chiave</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copia il segreto</translation>
    </message>
    <message>
        <source>Go to the sidebar</source>
        <translation>Vai alla barra laterale</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocca ora</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nuovo consumer OAuth</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Aggiorna l’elenco</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Salva il modulo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Show or hide the secret</source>
        <translation>Mostra o nascondi il segreto</translation>
    </message>
    <message>
        <source>Sidebar with or without names</source>
        <translation>Barra laterale con o senza nomi</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Change the company, or connect another one</source>
        <translation>Cambia azienda o connettine un’altra</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <translation>Azienda: {name}</translation>
    </message>
    <message>
        <source>Connect my company…</source>
        <translation>Connetti la mia azienda…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione in corso…</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Stato della connessione: {state}</translation>
    </message>
    <message>
        <source>Consumers made on Fracttal&apos;s page</source>
        <translation>Consumer creati in Fracttal</translation>
    </message>
    <message>
        <source>Consumers managed here</source>
        <translation>Consumer gestiti qui</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Lingua: {name}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Aggiorna ora</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Aggiornamento in corso…</translation>
    </message>
    <message>
        <source>Reset the sample company…</source>
        <translation>Ripristina l’azienda di esempio…</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Azienda di esempio</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Mostra solo le icone</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostra i nomi</translation>
    </message>
    <message>
        <source>Start the sample server again</source>
        <translation>Riavvia il server di esempio</translation>
    </message>
    <message>
        <source>Stop the sample server (to see offline)</source>
        <translation>Arresta il server di esempio (per vedere lo stato offline)</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Prova con un’azienda di esempio</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Never tested</source>
        <translation>Mai provato</translation>
    </message>
    <message>
        <source>Not testable here</source>
        <translation>Non si può provare qui</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>In parte</translation>
    </message>
    <message>
        <source>Reaches nothing</source>
        <translation>Non raggiunge nulla</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Test cut short</source>
        <translation>Prova incompleta</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funziona</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step {number}, done: {title}</source>
        <translation>Passo {number}, fatto: {title}</translation>
    </message>
    <message>
        <source>Step {number}, later: {title}</source>
        <translation>Passo {number}, dopo: {title}</translation>
    </message>
    <message>
        <source>Step {number}, now: {title}</source>
        <translation>Passo {number}, adesso: {title}</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Rimuovi l’etichetta {tag}</translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation>Più d’una, separate da virgole</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Monthly maintenance figures</source>
        <translation>Dati mensili di manutenzione</translation>
    </message>
    <message>
        <source>Power BI reports</source>
        <translation>Report di Power BI</translation>
    </message>
</context>
<context>
    <name>TransactionsLogPage</name>
    <message>
        <source>Fracttal&apos;s log and the journal of this computer</source>
        <translation>Il registro di Fracttal e il diario di questo computer</translation>
    </message>
    <message>
        <source>In Fracttal</source>
        <translation>In Fracttal</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Address of the updates</source>
        <translation>Indirizzo degli aggiornamenti</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Cerca aggiornamenti</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Impossibile aprire un browser</translation>
    </message>
    <message>
        <source>Open the download</source>
        <translation>Apri il download</translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation>Aprire questo indirizzo nel browser: {address}</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Impostato dal reparto IT.</translation>
    </message>
    <message>
        <source>The list doesn&apos;t say.</source>
        <translation>L’elenco non lo dice.</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>Questa è la versione più recente</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aggiornamenti</translation>
    </message>
    <message>
        <source>Version {version} can be had</source>
        <translation>È disponibile la versione {version}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>What is new ({date})</source>
        <translation>Novità ({date})</translation>
    </message>
    <message>
        <source>When you ask for it, this program looks for a newer version, tells what is new and opens its download in the browser. It installs nothing itself, and sends nothing but its own version.</source>
        <translation>Quando lo si chiede, questo programma cerca una versione più recente, dice che cosa c’è di nuovo e ne apre il download nel browser. Non installa nulla da sé e non invia altro che la propria versione.</translation>
    </message>
    <message>
        <source>Without one, nothing is looked for. It stands where you got this program.</source>
        <translation>Senza di esso non si cerca nulla. Si trova dove si è ottenuto questo programma.</translation>
    </message>
</context>
<context>
    <name>UserAccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Accounts and permission groups</source>
        <translation>Account e gruppi di autorizzazioni</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Gruppi di autorizzazioni</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>VerificationPart</name>
    <message>
        <source>Asking for a token with key and secret…</source>
        <translation>Richiesta di un token con la chiave e il segreto…</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funziona?</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer.</source>
        <translation>Il suo segreto non è conservato su questo computer.</translation>
    </message>
    <message>
        <source>Key and secret are accepted, checked {when}. Whether a person can sign in shows only when one does.</source>
        <translation>La chiave e il segreto vengono accettati, verificato {when}. Se una persona possa accedere, si vede solo quando qualcuno lo fa.</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Mai verificato</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server.</source>
        <translation>Offline: per verificare serve il server.</translation>
    </message>
    <message>
        <source>Refused: key or secret is wrong, or it was deleted. Checked {when}.</source>
        <translation>Rifiutato: la chiave o il segreto sono errati, oppure è stato eliminato. Verificato {when}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verifica ora</translation>
    </message>
    <message>
        <source>Verify now asks for one token: whether key and secret are right. Which modules they reach, Test access finds out, under “Access”.</source>
        <translation>Verifica ora chiede un token: se chiave e segreto sono giusti. Quali moduli raggiungono lo scopre Prova l’accesso, in “Accesso”.</translation>
    </message>
    <message>
        <source>Verify now asks only whether key and secret are right. What a person reaches who signs in, the test under “Access” finds out.</source>
        <translation>Verifica ora chiede soltanto se chiave e segreto sono giusti. Che cosa raggiunge una persona che accede lo scopre la prova in “Accesso”.</translation>
    </message>
    <message>
        <source>Works, checked {when}</source>
        <translation>Funziona, verificato {when}</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Export the rows shown…</source>
        <translation>Esporta le righe visualizzate…</translation>
    </message>
    <message>
        <source>Export the selected rows…</source>
        <translation>Esporta le righe selezionate…</translation>
    </message>
    <message>
        <source>Export, print and review</source>
        <translation>Esporta, stampa e revisione</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Print the rows shown…</source>
        <translation>Stampa le righe visualizzate…</translation>
    </message>
    <message>
        <source>Print the selected rows…</source>
        <translation>Stampa le righe selezionate…</translation>
    </message>
    <message>
        <source>Yearly review…</source>
        <translation>Revisione annuale…</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>About Consumer Desk</source>
        <translation>Informazioni su Consumer Desk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
</context>
</TS>
