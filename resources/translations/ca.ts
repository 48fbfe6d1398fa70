<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Consumer Desk</source>
        <translation>Quant a Consumer Desk</translation>
    </message>
    <message>
        <source>An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, who has no part in this program.</source>
        <translation>Una eina independent per a administradors de Fracttal One. Fracttal és un producte del seu propietari, que no participa en aquest programa.</translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation>Comprovat amb el servidor de l’empresa d’exemple, que ofereix les parts documentades de l’API de Fracttal i la nostra pròpia especificació per gestionar consumidors. No comprovat amb el servei real de Fracttal.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Llicències…</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Actualitzacions…</translation>
    </message>
</context>
<context>
    <name>AboutFacts</name>
    <message>
        <source>Copy details</source>
        <translation>Copia els detalls</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de dades</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Obre la carpeta</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The folder couldn&apos;t be opened. Its path stands above.</source>
        <translation>No s’ha pogut obrir la carpeta. El camí és a sobre.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versió</translation>
    </message>
</context>
<context>
    <name>AboutTab</name>
    <message>
        <source>An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, who has no part in this program.</source>
        <translation>Una eina independent per a administradors de Fracttal One. Fracttal és un producte del seu propietari, que no participa en aquest programa.</translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation>Comprovat amb el servidor de l’empresa d’exemple, que ofereix les parts documentades de l’API de Fracttal i la nostra pròpia especificació per gestionar consumidors. No comprovat amb el servei real de Fracttal.</translation>
    </message>
</context>
<context>
    <name>AccessFindings</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n crida</numerusform>
            <numerusform>%n crides</numerusform>
        </translation>
    </message>
    <message>
        <source>A test only reads. Add, edit, delete and report are declared by the group, not tested.</source>
        <translation>Una prova només llegeix. Afegeix, Edita, Suprimeix i Informes els declara el grup, no es proven.</translation>
    </message>
    <message>
        <source>Declared, not tested: {rights}</source>
        <translation>Declarat, no provat: {rights}</translation>
    </message>
    <message>
        <source>In Fracttal these people have the same group, and can tell what it shows: {names}</source>
        <translation>A Fracttal, aquestes persones tenen el mateix grup i poden dir què mostra: {names}</translation>
    </message>
    <message>
        <source>Its group was changed since: test again.</source>
        <translation>El seu grup ha canviat des de la prova: torneu-ho a provar.</translation>
    </message>
    <message>
        <source>No documented call, so not testable: {modules}</source>
        <translation>Sense cap crida documentada; per això no es pot provar: {modules}</translation>
    </message>
    <message>
        <source>Tested {when}, with {calls}</source>
        <translation>Provat {when}, amb {calls}</translation>
    </message>
    <message>
        <source>Tested: {rights}</source>
        <translation>Provat: {rights}</translation>
    </message>
    <message>
        <source>What its group allows isn&apos;t known here, only what was found.</source>
        <translation>Aquí no se sap què permet el seu grup, només el que s’ha trobat.</translation>
    </message>
    <message>
        <source>Whoever keeps key and secret should compare them with those in Fracttal; if the secret is lost, a new one is needed.</source>
        <translation>Qui té la clau i el secret els hauria de comparar amb els de Fracttal; si el secret s’ha perdut, cal un secret nou.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i %n més</numerusform>
            <numerusform>i %n més</numerusform>
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
        <translation>Accés</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Darrera prova</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>No s’ha provat mai</translation>
    </message>
    <message>
        <source>Never tested; its group doesn&apos;t promise it</source>
        <translation>No s’ha provat mai; el seu grup no el promet</translation>
    </message>
    <message>
        <source>Never tested; its group promises it</source>
        <translation>No s’ha provat mai; el seu grup el promet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>No és clar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
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
        <translation>Una persona inicia la sessió: s’obre el navegador i torna tot sol a aquest programa, perquè l’adreça de retorn porta a aquest ordinador.</translation>
    </message>
    <message>
        <source>A person signs in: the browser opens, and is sent to the callback address {address}. From there the address is copied back to here.</source>
        <translation>Una persona inicia la sessió: s’obre el navegador, que s’envia a l’adreça de retorn {address}. Des d’allà es copia l’adreça aquí.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accés</translation>
    </message>
    <message>
        <source>Asks for a token, then reads one record of each module. Nothing is written. It takes at most 12 of the 200 calls a minute that the company&apos;s programs share.</source>
        <translation>Demana un testimoni i després llegeix un registre de cada mòdul. No s’escriu res. Gasta com a màxim 12 de les 200 crides per minut que comparteixen els programes de l’empresa.</translation>
    </message>
    <message>
        <source>Its callback address isn&apos;t one: it must begin with https://, or with http://127.0.0.1 for a program on the person&apos;s own computer.</source>
        <translation>La seva adreça de retorn no és vàlida: ha de començar amb https://, o amb http://127.0.0.1 per a un programa a l’ordinador de la mateixa persona.</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer, so it can&apos;t be tested from here.</source>
        <translation>El secret no està desat en aquest ordinador; per això no es pot provar des d’aquí.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No s’ha pogut obrir cap navegador</translation>
    </message>
    <message>
        <source>Offline: testing needs the server.</source>
        <translation>Sense connexió: per provar cal el servidor.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer: {address}</source>
        <translation>Obriu aquesta adreça en un navegador d’aquest ordinador: {address}</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Progrés de la prova</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Torna a iniciar la sessió</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Atura</translation>
    </message>
    <message>
        <source>Test access</source>
        <translation>Prova l’accés</translation>
    </message>
    <message>
        <source>Test in the browser</source>
        <translation>Prova al navegador</translation>
    </message>
    <message>
        <source>Testing: {done} of {total} reads</source>
        <translation>S’està provant: {done} de {total} lectures</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>S’està provant…</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>La prova s’ha aturat</translation>
    </message>
    <message>
        <source>Waiting for the browser: agree there, then come back.</source>
        <translation>S’està esperant el navegador: doneu-hi el consentiment i torneu aquí.</translation>
    </message>
    <message>
        <source>What was known before stays.</source>
        <translation>El que se sabia abans es conserva.</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message numerus="yes">
        <source>Cut short: the company had only %n call(s) left in this minute, and its other programs need them. Test again in a minute.</source>
        <translation>
            <numerusform>Incompleta: a l’empresa només li quedava %n crida en aquest minut, i els seus altres programes la necessiten. Torneu-ho a provar d’aquí a un minut.</numerusform>
            <numerusform>Incompleta: a l’empresa només li quedaven %n crides en aquest minut, i els seus altres programes les necessiten. Torneu-ho a provar d’aquí a un minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut short: the company&apos;s calls of this minute are used up. Test again in a minute.</source>
        <translation>Incompleta: s’han exhaurit les crides de l’empresa d’aquest minut. Torneu-ho a provar d’aquí a un minut.</translation>
    </message>
    <message>
        <source>Cut short: the server didn&apos;t answer any more.</source>
        <translation>Incompleta: el servidor ha deixat de respondre.</translation>
    </message>
    <message>
        <source>Key or secret is wrong, or the consumer was deleted</source>
        <translation>La clau o el secret són incorrectes, o s’ha suprimit el consumidor</translation>
    </message>
    <message>
        <source>No answer came. Check this computer&apos;s connection, then test again.</source>
        <translation>No ha arribat cap resposta. Reviseu la connexió d’aquest ordinador i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>No answer of use</source>
        <translation>Cap resposta útil</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No provat</translation>
    </message>
    <message>
        <source>Nothing is known. Test again.</source>
        <translation>No se sap res. Torneu-ho a provar.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Amb accés</translation>
    </message>
    <message>
        <source>Reached, though its group doesn&apos;t promise it</source>
        <translation>Amb accés, tot i que el seu grup no el promet</translation>
    </message>
    <message numerus="yes">
        <source>Reaches all that its group promises: %n module(s)</source>
        <translation>
            <numerusform>Té accés a tot el que promet el seu grup: %n mòdul</numerusform>
            <numerusform>Té accés a tot el que promet el seu grup: %n mòduls</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaches no module</source>
        <translation>No té accés a cap mòdul</translation>
    </message>
    <message>
        <source>Reaches {reached} of the {of} modules that can be tried</source>
        <translation>Té accés a {reached} dels {of} mòduls que es poden provar</translation>
    </message>
    <message>
        <source>Reaches {reached} of the {of} modules that its group promises</source>
        <translation>Té accés a {reached} dels {of} mòduls que promet el seu grup</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rebutjat</translation>
    </message>
    <message>
        <source>Refused by the group or by the plan: Fracttal doesn&apos;t say which. First look at the group, in Fracttal under User Accounts, Permissions. If it includes the module, ask whoever manages the contract with Fracttal.</source>
        <translation>Rebutjat pel grup o pel pla: Fracttal no diu quin dels dos. Reviseu primer el grup, a Fracttal a Comptes d’usuari, Permisos. Si inclou el mòdul, pregunteu a qui gestiona el contracte amb Fracttal.</translation>
    </message>
    <message>
        <source>Refused, as its group says</source>
        <translation>Rebutjat, com diu el seu grup</translation>
    </message>
    <message>
        <source>Refused, though its group promises it</source>
        <translation>Rebutjat, tot i que el seu grup el promet</translation>
    </message>
    <message>
        <source>The company&apos;s calls of this minute are used up. Wait for a minute, then test again.</source>
        <translation>S’han exhaurit les crides de l’empresa d’aquest minut. Espereu un minut i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>The group doesn&apos;t include it. Whoever manages permission groups can add it.</source>
        <translation>El grup no l’inclou. Qui gestiona els grups de permisos l’hi pot afegir.</translation>
    </message>
    <message>
        <source>The group includes it, so the plan may not. Whoever manages the contract with Fracttal should look; if the plan has it, whoever manages permission groups.</source>
        <translation>El grup l’inclou; potser falta al pla. Ho hauria de revisar qui gestiona el contracte amb Fracttal; si el pla l’inclou, qui gestiona els grups de permisos.</translation>
    </message>
    <message>
        <source>The server answered, but not as its documentation says. If a later test finds the same, tell Fracttal&apos;s support.</source>
        <translation>El servidor ha respost, però no com diu la seva documentació. Si una prova posterior troba el mateix, aviseu l’assistència tècnica de Fracttal.</translation>
    </message>
    <message>
        <source>The test was cut short</source>
        <translation>La prova ha quedat incompleta</translation>
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
        <translation>Quant a</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empreses</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Llicències</translation>
    </message>
</context>
<context>
    <name>AccountsTab</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actiu</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Esborra la cerca</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correu electrònic</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactiu</translation>
    </message>
    <message>
        <source>Load the accounts</source>
        <translation>Carrega els comptes</translation>
    </message>
    <message>
        <source>Loading the accounts…</source>
        <translation>S’estan carregant els comptes…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No account matches “{query}”</source>
        <translation>Cap compte no coincideix amb «{query}»</translation>
    </message>
    <message>
        <source>Own staff</source>
        <translation>Personal propi</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grup de permisos</translation>
    </message>
    <message>
        <source>Search name, e-mail or group</source>
        <translation>Cerca per nom, correu o grup</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Es mostren {shown} de {total}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>The accounts aren&apos;t loaded yet</source>
        <translation>Els comptes encara no s’han carregat</translation>
    </message>
    <message>
        <source>The search looks at name, e-mail, type and group.</source>
        <translation>Se cerca en el nom, el correu, el tipus i el grup.</translation>
    </message>
    <message>
        <source>The server lists no accounts</source>
        <translation>El servidor no mostra cap compte</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tercer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipus</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Added</source>
        <translation>Afegit</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancel·lat</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Canviat</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suprimit</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Acabat</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inici de sessió</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Tancament de sessió</translation>
    </message>
</context>
<context>
    <name>ApiConnectionsPage</name>
    <message>
        <source>API Connection</source>
        <translation>Connexió API</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autoritzacions d’aplicacions</translation>
    </message>
    <message>
        <source>Kinds of API connections</source>
        <translation>Tipus de connexions API</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumidors OAuth</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n consumer(s) are due for review</source>
        <translation>
            <numerusform>%n consumidor s’ha de revisar</numerusform>
            <numerusform>%n consumidors s’han de revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) failed the last test</source>
        <translation>
            <numerusform>%n consumidor ha fallat en la darrera prova</numerusform>
            <numerusform>%n consumidors han fallat en la darrera prova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) have no owner</source>
        <translation>
            <numerusform>%n consumidor no té responsable</numerusform>
            <numerusform>%n consumidors no tenen responsable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) share a permission group with people</source>
        <translation>
            <numerusform>%n consumidor comparteix un grup de permisos amb persones</numerusform>
            <numerusform>%n consumidors comparteixen un grup de permisos amb persones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) were never tested</source>
        <translation>
            <numerusform>%n consumidor no s’ha provat mai</numerusform>
            <numerusform>%n consumidors no s’han provat mai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rotation(s) under way</source>
        <translation>
            <numerusform>%n rotació en curs</numerusform>
            <numerusform>%n rotacions en curs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) aren&apos;t kept on this computer</source>
        <translation>
            <numerusform>%n secret no està desat en aquest ordinador</numerusform>
            <numerusform>%n secrets no estan desats en aquest ordinador</numerusform>
        </translation>
    </message>
    <message>
        <source>Each waits where you left it; go on when you are ready.</source>
        <translation>Cadascuna espera on es va deixar; continueu quan vulgueu.</translation>
    </message>
    <message>
        <source>Key or secret were refused: who uses them can&apos;t sign in.</source>
        <translation>S’ha rebutjat la clau o el secret: qui els fa servir no pot iniciar la sessió.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether key and secret work.</source>
        <translation>Encara no se sap si la clau i el secret funcionen.</translation>
    </message>
    <message>
        <source>The day that you chose for it has come.</source>
        <translation>Ha arribat el dia que vau triar per fer-ho.</translation>
    </message>
    <message>
        <source>There is nobody to ask before one is changed or deleted.</source>
        <translation>No hi ha ningú a qui preguntar abans de canviar-ne o suprimir-ne cap.</translation>
    </message>
    <message>
        <source>They can&apos;t be copied, tested or handed over from here.</source>
        <translation>Des d’aquí no es poden copiar, provar ni lliurar.</translation>
    </message>
    <message>
        <source>Who changes that group for a person changes a program with it.</source>
        <translation>Qui canvia aquest grup per a una persona canvia també un programa.</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>All OAuth consumers</source>
        <translation>Tots els consumidors OAuth</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Què demana atenció</translation>
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
        <translation>Aplicació</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autoritzada el</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correu electrònic</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Darrer ús</translation>
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
        <translation>Copia el correu electrònic</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoca…</translation>
    </message>
    <message>
        <source>Show the consumer</source>
        <translation>Mostra el consumidor</translation>
    </message>
</context>
<context>
    <name>AuthorizationsTab</name>
    <message>
        <source>A person appears here once they sign in to a program that acts for them: a consumer with the grant type “Authorization code”.</source>
        <translation>Una persona apareix aquí quan inicia la sessió en un programa que actua en nom seu: un consumidor amb el tipus d’autorització «Codi d’autorització».</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autoritzacions d’aplicacions</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Esborra la cerca</translation>
    </message>
    <message>
        <source>Loading the authorizations…</source>
        <translation>S’estan carregant les autoritzacions…</translation>
    </message>
    <message>
        <source>No authorization matches “{query}”</source>
        <translation>Cap autorització no coincideix amb «{query}»</translation>
    </message>
    <message>
        <source>Nobody has authorised an application</source>
        <translation>Ningú no ha autoritzat cap aplicació</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Sense connexió, i encara no hi ha res desat</translation>
    </message>
    <message>
        <source>Offline: revoking needs the server.</source>
        <translation>Sense connexió: per revocar cal el servidor.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualitza</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>Revoke an authorization</source>
        <translation>Revoca una autorització</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoca…</translation>
    </message>
    <message>
        <source>Search authorizations</source>
        <translation>Cerca autoritzacions</translation>
    </message>
    <message>
        <source>Search person, e-mail or application</source>
        <translation>Cerca per persona, correu o aplicació</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Es mostren {shown} de {total}</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Atura l’actualització</translation>
    </message>
    <message>
        <source>Take back {person}&apos;s authorization of “{application}”?</source>
        <translation>Voleu retirar l’autorització que {person} ha donat a «{application}»?</translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation>La llista no s’ha carregat mai en aquest ordinador. Apareixerà quan hi hagi connexió amb el servidor.</translation>
    </message>
    <message>
        <source>The people who signed in and let an application act for them, within what they may do themselves. Fracttal&apos;s page shows who did so, for which application and when, and takes it back: the application&apos;s tokens for that person die at once and it has to ask again, while other people&apos;s stay. Fracttal publishes no call that gives this list to a program, so it is seen there only.</source>
        <translation>Les persones que han iniciat la sessió i han permès que una aplicació actuï en nom seu, dins del que elles mateixes poden fer. La pàgina de Fracttal mostra qui ho ha fet, per a quina aplicació i quan, i permet retirar l’autorització: els testimonis de l’aplicació per a aquella persona deixen de ser vàlids de seguida i l’aplicació l’ha de tornar a demanar; els de les altres persones es mantenen. Fracttal no publica cap crida que doni aquesta llista a un programa, i per això només es veu allà.</translation>
    </message>
    <message>
        <source>The search looks at person, e-mail and application.</source>
        <translation>Se cerca en la persona, el correu i l’aplicació.</translation>
    </message>
    <message>
        <source>The tokens with which “{application}” acts for {person} ({email}) die at once, and what it does for this person stops. It has to ask again, and {person} can authorise it again. What other people authorised stays as it is.</source>
        <translation>Els testimonis que «{application}» fa servir per actuar en nom d’aquesta persona, {person} ({email}), deixen de ser vàlids de seguida, i el que fa per ella s’atura. L’aplicació ha de tornar a demanar l’autorització, i {person} la pot tornar a donar. El que han autoritzat altres persones es queda com està.</translation>
    </message>
    <message>
        <source>To act for this person again, the application has to ask.</source>
        <translation>Per tornar a actuar en nom d’aquesta persona, l’aplicació ha de demanar l’autorització.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>read on {time}</source>
        <translation>darrera lectura: {time}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{email} was copied</source>
        <translation>S’ha copiat {email}</translation>
    </message>
    <message>
        <source>{person}&apos;s authorization of “{application}” was taken back</source>
        <translation>S’ha retirat l’autorització que {person} havia donat a «{application}»</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n secret(s) in it can&apos;t be read: their key is gone.</source>
        <translation>
            <numerusform>%n secret que conté no es pot llegir: la seva clau ja no hi és.</numerusform>
            <numerusform>%n secrets que conté no es poden llegir: la seva clau ja no hi és.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Companies: {names} and %n more.</source>
        <translation>
            <numerusform>Empreses: {names} i %n més.</numerusform>
            <numerusform>Empreses: {names} i %n més.</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies: {names}.</source>
        <translation>Empreses: {names}.</translation>
    </message>
    <message>
        <source>Damaged: it can&apos;t be restored.</source>
        <translation>Malmesa: no es pot restaurar.</translation>
    </message>
    <message>
        <source>Made by a newer version of Consumer Desk.</source>
        <translation>Feta per una versió més recent de Consumer Desk.</translation>
    </message>
    <message>
        <source>No company.</source>
        <translation>Cap empresa.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaura…</translation>
    </message>
    <message>
        <source>Secrets: {secrets}. Consumers with notes of your own: {records}.</source>
        <translation>Secrets: {secrets}. Consumidors amb notes vostres: {records}.</translation>
    </message>
    <message>
        <source>{time}, before a backup was restored</source>
        <translation>{time}, abans de restaurar una còpia de seguretat</translation>
    </message>
    <message>
        <source>{time}, before an update of the program</source>
        <translation>{time}, abans d’una actualització del programa</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A secret that was replaced since then is the old one again here, and doesn&apos;t work.</source>
        <translation>Un secret que s’ha substituït des d’aleshores torna a ser aquí l’antic, i no funciona.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Còpies de seguretat</translation>
    </message>
    <message>
        <source>Companies, secrets, notes, tests, unfinished forms, rotations and reviews of now are replaced by those of then.</source>
        <translation>Les empreses, els secrets, les notes, les proves, els formularis inacabats, les rotacions i les revisions d’ara se substitueixen pels d’aleshores.</translation>
    </message>
    <message>
        <source>None yet: the first is made when the program is closed.</source>
        <translation>Encara cap: la primera es fa quan es tanca el programa.</translation>
    </message>
    <message>
        <source>One is made on each day on which something changed, and before each update of the program: companies, sealed secrets, notes, unfinished forms and the journal. The last 3 are kept.</source>
        <translation>Se’n fa una cada dia que ha canviat alguna cosa i abans de cada actualització del programa: empreses, secrets segellats, notes, formularis inacabats i el diari. Es conserven les 3 darreres.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaura</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaura una còpia de seguretat</translation>
    </message>
    <message>
        <source>Restore the backup of {time}?</source>
        <translation>Voleu restaurar la còpia de seguretat de {time}?</translation>
    </message>
    <message>
        <source>The backup of {time} was restored</source>
        <translation>S’ha restaurat la còpia de seguretat de {time}</translation>
    </message>
    <message>
        <source>The journal stays, and notes this. Settings stay.</source>
        <translation>El diari es manté, i ho anota. La configuració es manté.</translation>
    </message>
    <message>
        <source>The lists of consumers come from the servers again. The servers keep everything.</source>
        <translation>Les llistes de consumidors tornen a venir dels servidors. Els servidors ho conserven tot.</translation>
    </message>
    <message>
        <source>What is here now is set aside first. It stands in the list, and can be restored as well.</source>
        <translation>El que hi ha aquí ara s’aparta primer. Queda a la llista i també es pot restaurar.</translation>
    </message>
</context>
<context>
    <name>BrowserAnswer</name>
    <message>
        <source>Go back to Consumer Desk: the sign-in goes on there.</source>
        <translation>Torneu a Consumer Desk: l’inici de sessió continua allà.</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed</source>
        <translation>L’inici de sessió no s’ha completat</translation>
    </message>
    <message>
        <source>You can close this tab</source>
        <translation>Podeu tancar aquesta pestanya</translation>
    </message>
    <message>
        <source>You can close this tab. Consumer Desk says what happened and what to do.</source>
        <translation>Podeu tancar aquesta pestanya. Consumer Desk diu què ha passat i què cal fer.</translation>
    </message>
</context>
<context>
    <name>CalmRow</name>
    <message>
        <source>Nothing: no consumer needs a look from you.</source>
        <translation>Res: cap consumidor no demana atenció.</translation>
    </message>
</context>
<context>
    <name>ClipboardStrip</name>
    <message>
        <source>Clear now</source>
        <translation>Esborra ara</translation>
    </message>
    <message>
        <source>Key of “{name}” copied.</source>
        <translation>S’ha copiat la clau de «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>Names and keys of %n consumer(s) copied, without secrets.</source>
        <translation>
            <numerusform>S’han copiat el nom i la clau de %n consumidor, sense secrets.</numerusform>
            <numerusform>S’han copiat els noms i les claus de %n consumidors, sense secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret of “{name}” copied, and left out of clipboard histories that respect the mark. Cleared in {seconds} s.</source>
        <translation>S’ha copiat el secret de «{name}»; els historials del porta-retalls que respecten la marca de confidencialitat no el desen. S’esborrarà d’aquí a {seconds} s.</translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. A clipboard history on this computer may keep it. Cleared in {seconds} s.</source>
        <translation>S’ha copiat el secret de «{name}». Un historial del porta-retalls d’aquest ordinador el pot desar. S’esborrarà d’aquí a {seconds} s.</translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. It isn&apos;t kept on this computer, so it stays in the clipboard until you clear it.</source>
        <translation>S’ha copiat el secret de «{name}». No està desat en aquest ordinador; per això queda al porta-retalls fins que l’esborreu.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>S’ha esborrat el porta-retalls.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Comfortable</source>
        <translation>Àmplies</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Descendent</translation>
    </message>
    <message>
        <source>Move “{column}” towards the end</source>
        <translation>Mou «{column}» cap al final</translation>
    </message>
    <message>
        <source>Move “{column}” towards the start</source>
        <translation>Mou «{column}» cap al principi</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Restableix les columnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordena per</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Ascendent</translation>
    </message>
</context>
<context>
    <name>CompaniesTab</name>
    <message>
        <source>Connect another company</source>
        <translation>Connecta una altra empresa</translation>
    </message>
</context>
<context>
    <name>CompanyCard</name>
    <message>
        <source>Change the connection…</source>
        <translation>Canvia la connexió…</translation>
    </message>
    <message>
        <source>Consumers are made on Fracttal&apos;s own page, and kept here</source>
        <translation>Els consumidors es creen a la mateixa pàgina de Fracttal i es desen aquí</translation>
    </message>
    <message>
        <source>Consumers are managed from here</source>
        <translation>Els consumidors es gestionen des d’aquí</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipus</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>Darrera actualització</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Oberta ara</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Clau pròpia</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Progrés de la prova</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Treu…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Canvia el nom…</translation>
    </message>
    <message>
        <source>Sample company: invented data on this computer</source>
        <translation>Empresa d’exemple: dades inventades en aquest ordinador</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Atura</translation>
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
        <translation>cap: aquest programa no té res amb què iniciar la sessió</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>aquest ordinador</translation>
    </message>
    <message>
        <source>{key} (you signed in with the browser)</source>
        <translation>{key} (inici de sessió amb el navegador)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Compara</translation>
    </message>
    <message>
        <source>Compare a value</source>
        <translation>Compara un valor</translation>
    </message>
    <message>
        <source>Is it the secret of “{name}”?</source>
        <translation>És el secret de «{name}»?</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>És el mateix.</translation>
    </message>
    <message>
        <source>It isn&apos;t the same.</source>
        <translation>No és el mateix.</translation>
    </message>
    <message>
        <source>Paste a secret, or type the fingerprint that the other side reads aloud. It is compared on this computer and forgotten at once.</source>
        <translation>Enganxeu un secret, o escriviu l’empremta que l’altra part llegeix en veu alta. Es compara en aquest ordinador i s’oblida de seguida.</translation>
    </message>
    <message>
        <source>Secret or fingerprint</source>
        <translation>Secret o empremta</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>A number from 1024 to 65535 that no other program here uses.</source>
        <translation>Un número de 1024 a 65535 que no faci servir cap altre programa d’aquest ordinador.</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Adreça per iniciar la sessió</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Adreça per als testimonis</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adreça de l’API</translation>
    </message>
    <message>
        <source>As me, in the browser</source>
        <translation>En nom meu, al navegador</translation>
    </message>
    <message>
        <source>As you want to see it here.</source>
        <translation>El nom amb què la veureu aquí.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adreça de retorn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Consumers are then made on Fracttal&apos;s own page, step by step, and kept here. A key can be given later, under Account.</source>
        <translation>Aleshores els consumidors es creen a la mateixa pàgina de Fracttal, pas a pas, i es desen aquí. Més endavant podeu indicar una clau, a Compte.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the callback address</source>
        <translation>Copia l’adreça de retorn</translation>
    </message>
    <message>
        <source>Give the company a name.</source>
        <translation>Escriviu un nom per a l’empresa.</translation>
    </message>
    <message>
        <source>How does this program sign in there?</source>
        <translation>Com inicia la sessió aquest programa al servidor de l’empresa?</translation>
    </message>
    <message>
        <source>If the consumer has one. It is kept in this computer&apos;s keychain.</source>
        <translation>Si el consumidor en té. Es desa al clauer d’aquest ordinador.</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Es desa al clauer d’aquest ordinador i enlloc més.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clau</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is here.</source>
        <translation>Deixeu-lo buit per conservar el que ja hi ha.</translation>
    </message>
    <message>
        <source>Not at all for now</source>
        <translation>De moment no la inicia</translation>
    </message>
    <message>
        <source>Of a consumer made for this program on Fracttal&apos;s page.</source>
        <translation>D’un consumidor creat per a aquest programa a la pàgina de Fracttal.</translation>
    </message>
    <message>
        <source>Of a consumer with the grant type Authorization code and the callback address below.</source>
        <translation>D’un consumidor amb el tipus d’autorització Codi d’autorització i l’adreça de retorn de sota.</translation>
    </message>
    <message>
        <source>Other address than Fracttal&apos;s cloud</source>
        <translation>Adreça diferent del núvol de Fracttal</translation>
    </message>
    <message>
        <source>Paste the key of a consumer of this company.</source>
        <translation>Enganxeu la clau d’un consumidor d’aquesta empresa.</translation>
    </message>
    <message>
        <source>Paste the secret that belongs to the key.</source>
        <translation>Enganxeu el secret que correspon a la clau.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Register exactly this one with the consumer.</source>
        <translation>Registreu exactament aquesta al consumidor.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>The server wants a callback address with a port</source>
        <translation>El servidor vol una adreça de retorn amb un port</translation>
    </message>
    <message>
        <source>Type a port from 1024 to 65535.</source>
        <translation>Escriviu un port de 1024 a 65535.</translation>
    </message>
    <message>
        <source>With the key and secret of a consumer made for it</source>
        <translation>Amb la clau i el secret d’un consumidor creat per a aquest programa</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Address for the browser</source>
        <translation>Adreça per al navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Change the connection of a company</source>
        <translation>Canvia la connexió d’una empresa</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecta</translation>
    </message>
    <message>
        <source>Connect a company</source>
        <translation>Connecta una empresa</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>S’està connectant…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the address below into a browser on this computer.</source>
        <translation>Copieu l’adreça de sota en un navegador d’aquest ordinador.</translation>
    </message>
    <message>
        <source>Copy the address for the browser</source>
        <translation>Copia l’adreça per al navegador</translation>
    </message>
    <message>
        <source>Keep the company</source>
        <translation>Desa l’empresa</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No s’ha pogut obrir cap navegador</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrés</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Desa i connecta</translation>
    </message>
    <message>
        <source>Says what is found there, and keeps nothing</source>
        <translation>Diu què s’ha trobat, i no desa res</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Inicia la sessió amb el navegador</translation>
    </message>
    <message>
        <source>Signs in at its server and finds out whether consumers can be managed from here.</source>
        <translation>Inicia la sessió al servidor de l’empresa i esbrina si els consumidors es poden gestionar des d’aquí.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Atura</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>S’està provant…</translation>
    </message>
    <message>
        <source>The browser was opened: agree there, then come back. If it didn&apos;t open, copy this address into it. The sign-in ends by itself after 5 minutes.</source>
        <translation>S’ha obert el navegador: doneu-hi el consentiment i torneu aquí. Si no s’ha obert, copieu-hi aquesta adreça. L’inici de sessió s’acaba tot sol al cap de 5 minuts.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Consumers can be managed from here.</source>
        <translation>Els consumidors es poden gestionar des d’aquí.</translation>
    </message>
    <message>
        <source>Its server has no call for consumers: they are made on Fracttal&apos;s own page.</source>
        <translation>El seu servidor no permet gestionar consumidors: es creen a la mateixa pàgina de Fracttal.</translation>
    </message>
    <message>
        <source>Its server keeps everything.</source>
        <translation>El seu servidor ho conserva tot.</translation>
    </message>
    <message>
        <source>Without a key of its own this program asks its server for nothing. Consumers are made on Fracttal&apos;s own page.</source>
        <translation>Sense una clau pròpia, aquest programa no demana res al servidor de l’empresa. Els consumidors es creen a la mateixa pàgina de Fracttal.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} està connectada</translation>
    </message>
    <message>
        <source>{name} was removed from this computer</source>
        <translation>S’ha tret {name} d’aquest ordinador</translation>
    </message>
</context>
<context>
    <name>ConnectionTab</name>
    <message>
        <source>A new one was made on {time}, not from this computer. Ask who made it for the new secret, then enter it here.</source>
        <translation>Se n’ha creat un de nou ({time}), però no des d’aquest ordinador. Demaneu el secret nou a qui l’ha creat i escriviu-lo aquí.</translation>
    </message>
    <message>
        <source>API Connection</source>
        <translation>Connexió API</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>S’està consultant el servidor…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oblida</translation>
    </message>
    <message>
        <source>Forget the pair</source>
        <translation>Oblida la parella</translation>
    </message>
    <message>
        <source>Forget the pair on this computer?</source>
        <translation>Voleu oblidar la parella en aquest ordinador?</translation>
    </message>
    <message>
        <source>Fracttal shows this pair to a super-administrator only, and makes its new secrets on its own page. A new secret there ends the old one at once. Copy key and secret from there to keep them here, sealed with this computer&apos;s keychain, and to test them.</source>
        <translation>Fracttal només mostra aquesta parella a un superadministrador, i en crea els secrets nous a la seva pàgina. Un secret nou creat allà anul·la l’anterior de seguida. Copieu-ne la clau i el secret per desar-los aquí, segellats amb el clauer d’aquest ordinador, i per provar-los.</translation>
    </message>
    <message>
        <source>Its secret is deleted here and nowhere else: in Fracttal it stays valid, and programs that use it go on working. Without another copy of it, only a new secret helps.</source>
        <translation>El secret se suprimeix aquí i enlloc més: a Fracttal continua sent vàlid, i els programes que el fan servir continuen funcionant. Si no en teniu cap altra còpia, caldrà un secret nou.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crea un secret nou</translation>
    </message>
    <message>
        <source>Make a new secret for the whole company?</source>
        <translation>Voleu crear un secret nou per a tota l’empresa?</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Nom de l’empresa</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secret nou</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Sense connexió, i encara no hi ha res desat</translation>
    </message>
    <message>
        <source>Test it to see whether Fracttal takes it.</source>
        <translation>Proveu-la per veure si Fracttal l’accepta.</translation>
    </message>
    <message>
        <source>The key comes when the server can be reached.</source>
        <translation>La clau apareixerà quan hi hagi connexió amb el servidor.</translation>
    </message>
    <message>
        <source>The old one is dead. Give the new one to every program that uses the pair.</source>
        <translation>L’anterior ja no és vàlid. Doneu el nou a cada programa que fa servir la parella.</translation>
    </message>
    <message>
        <source>The old secret dies at once: every program that signs with it stops until it gets the new one. The old one can&apos;t be brought back. The key stays the same.</source>
        <translation>El secret anterior deixa de ser vàlid de seguida: tots els programes que hi signen s’aturen fins que reben el nou. L’anterior no es pot recuperar. La clau continua sent la mateixa.</translation>
    </message>
    <message>
        <source>The pair has a new secret</source>
        <translation>La parella té un secret nou</translation>
    </message>
    <message>
        <source>The pair is kept</source>
        <translation>La parella està desada</translation>
    </message>
    <message>
        <source>The pair works</source>
        <translation>La parella funciona</translation>
    </message>
    <message>
        <source>The pair&apos;s secret is no longer on this computer</source>
        <translation>El secret de la parella ja no és en aquest ordinador</translation>
    </message>
    <message>
        <source>The secret that was kept here is dead</source>
        <translation>El secret que hi havia desat aquí ja no és vàlid</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this pair read</source>
        <translation>El servidor no permet llegir amb aquesta parella</translation>
    </message>
    <message>
        <source>The server took a signed request for one asset. Nothing was changed.</source>
        <translation>El servidor ha acceptat una petició signada per a un actiu. No s’ha canviat res.</translation>
    </message>
    <message>
        <source>This pair has no permission group, so it is not about one: the plan with Fracttal may lack API Connections, which is an add-on. Ask Fracttal.</source>
        <translation>Aquesta parella no té grup de permisos; per això la causa no és aquesta: potser al vostre pla de Fracttal li falta Connexions API, que és un complement. Consulteu-ho a Fracttal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>Type the company&apos;s name to go on: {name}</source>
        <translation>Per continuar, escriviu el nom de l’empresa: {name}</translation>
    </message>
</context>
<context>
    <name>ConsumerFields</name>
    <message>
        <source>Callback address</source>
        <translation>Adreça de retorn</translation>
    </message>
    <message>
        <source>Choose the grant type</source>
        <translation>Trieu el tipus d’autorització</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripció</translation>
    </message>
    <message>
        <source>For a program acting for a person, who signs in to Fracttal and agrees.</source>
        <translation>Per a un programa que actua en nom d’una persona, que inicia la sessió a Fracttal i hi dona el consentiment.</translation>
    </message>
    <message>
        <source>For a program on its own, such as a report or a data transfer at night.</source>
        <translation>Per a un programa que funciona tot sol, com ara un informe o una transferència de dades nocturna.</translation>
    </message>
    <message>
        <source>From the integrator. Fracttal compares it to the letter.</source>
        <translation>La dona l’integrador. Fracttal la compara lletra per lletra.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipus d’autorització</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Grup de permisos</translation>
    </message>
    <message>
        <source>How the integrator&apos;s program signs in.</source>
        <translation>Com inicia la sessió el programa de l’integrador.</translation>
    </message>
    <message>
        <source>Its name in Fracttal&apos;s list. What groups allow isn&apos;t known here, so they can&apos;t be compared.</source>
        <translation>El seu nom a la llista de Fracttal. Aquí no se sap què permeten els grups; per això no es poden comparar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>So that you recognise it: the program and its use.</source>
        <translation>Perquè el reconegueu: el programa i l’ús que se’n fa.</translation>
    </message>
    <message>
        <source>Without the right group the connection can&apos;t reach the module it needs.</source>
        <translation>Sense el grup correcte, la connexió no té accés al mòdul que necessita.</translation>
    </message>
</context>
<context>
    <name>ConsumerModel</name>
    <message>
        <source>Access</source>
        <translation>Accés</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creat</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripció</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipus d’autorització</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Grup de permisos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clau</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Darrera prova</translation>
    </message>
    <message>
        <source>Last tested: {when}</source>
        <translation>Darrera prova: {when}</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Darrer ús</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>No desat aquí</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Data de revisió</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Secret amagat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetes</translation>
    </message>
    <message>
        <source>{column}, sorted downwards</source>
        <translation>{column}, en ordre descendent</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <translation>{column}, en ordre ascendent</translation>
    </message>
</context>
<context>
    <name>ConsumerPanel</name>
    <message>
        <source>Copy key and secret, and hand them over separately.</source>
        <translation>Copieu la clau i el secret, i lliureu-los per separat.</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Consumidor OAuth nou</translation>
    </message>
    <message>
        <source>Offline: saving and deleting need the server. What you type is kept.</source>
        <translation>Sense connexió: per desar i suprimir cal el servidor. El que escriviu es conserva.</translation>
    </message>
    <message>
        <source>Offline: saving needs the server. What you type is kept.</source>
        <translation>Sense connexió: per desar cal el servidor. El que escriviu es conserva.</translation>
    </message>
    <message>
        <source>Record an existing consumer</source>
        <translation>Registra un consumidor existent</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Torna a començar</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation>La primera resposta s’ha perdut pel camí, però la llista el mostra.</translation>
    </message>
    <message>
        <source>The server didn&apos;t show its secret.</source>
        <translation>El servidor no n’ha mostrat el secret.</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Desfés els canvis</translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation>S’ha creat «{name}»</translation>
    </message>
    <message>
        <source>“{name}” was saved</source>
        <translation>S’ha desat «{name}»</translation>
    </message>
</context>
<context>
    <name>ConsumerTable</name>
    <message>
        <source>Copy key</source>
        <translation>Copia la clau</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copia el secret</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Amaga el secret</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostra el secret</translation>
    </message>
</context>
<context>
    <name>ConsumersTab</name>
    <message>
        <source>A consumer is a key and a secret with which another program reaches Fracttal&apos;s API. Create one for each program.</source>
        <translation>Un consumidor és una clau i un secret amb què un altre programa accedeix a l’API de Fracttal. Creeu-ne un per a cada programa.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Esborra la cerca i els filtres</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Treu els filtres</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Esborra la cerca</translation>
    </message>
    <message>
        <source>Fracttal lets no program list or create consumers. You are led through its own page step by step; key and secret are then verified and kept here.</source>
        <translation>Fracttal no permet que cap programa llisti o creï consumidors. Aquest programa us guia pas a pas per la pàgina de Fracttal; després, la clau i el secret es verifiquen i es desen aquí.</translation>
    </message>
    <message>
        <source>Loading the consumers…</source>
        <translation>S’estan carregant els consumidors…</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Consumidor OAuth nou</translation>
    </message>
    <message>
        <source>No consumer matches “{query}”</source>
        <translation>Cap consumidor no coincideix amb «{query}»</translation>
    </message>
    <message>
        <source>No consumer passes the filters</source>
        <translation>Cap consumidor no compleix els filtres</translation>
    </message>
    <message>
        <source>No consumer that passes the filters matches “{query}”</source>
        <translation>Cap consumidor que compleixi els filtres no coincideix amb «{query}»</translation>
    </message>
    <message>
        <source>No consumers are kept here yet</source>
        <translation>Aquí encara no hi ha cap consumidor desat</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Encara no hi ha cap consumidor</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumidors OAuth</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Sense connexió, i encara no hi ha res desat</translation>
    </message>
    <message>
        <source>Record an existing consumer</source>
        <translation>Registra un consumidor existent</translation>
    </message>
    <message>
        <source>Record existing…</source>
        <translation>Registra’n un d’existent…</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Actualitza (F5)</translation>
    </message>
    <message>
        <source>Search consumers</source>
        <translation>Cerca consumidors</translation>
    </message>
    <message>
        <source>Search name, key, group, owner, tag, note</source>
        <translation>Cerca nom, clau, grup, responsable, etiqueta, nota</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Es mostren {shown} de {total}</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Atura l’actualització</translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation>La llista no s’ha carregat mai en aquest ordinador. Apareixerà quan hi hagi connexió amb el servidor.</translation>
    </message>
    <message>
        <source>The search looks at name, description, key, group and owner.</source>
        <translation>Se cerca en el nom, la descripció, la clau, el grup i el responsable.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy details</source>
        <translation>Copia els detalls</translation>
    </message>
    <message>
        <source>Kept in: {path}</source>
        <translation>Desat a: {path}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Alguna cosa ha anat malament</translation>
    </message>
    <message>
        <source>The program made a mistake and goes on. Nothing that was kept is lost. If something on the screen looks wrong, close the program and open it again.</source>
        <translation>El programa ha comès un error i continua. No s’ha perdut res del que estava desat. Si alguna cosa de la pantalla no es veu bé, tanqueu el programa i torneu-lo a obrir.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Què ha passat</translation>
    </message>
    <message>
        <source>What happened is written below, without secrets. It stays on this computer and is sent to nobody; copy it if you want to report it.</source>
        <translation>El que ha passat està escrit a sota, sense secrets. Es queda en aquest ordinador i no s’envia a ningú; copieu-ho si voleu informar-ne.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Copy key</source>
        <translation>Copia la clau</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copia el secret</translation>
    </message>
    <message>
        <source>Creation date</source>
        <translation>Data de creació</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credencials</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Amaga el secret</translation>
    </message>
    <message>
        <source>Kept here since</source>
        <translation>Desat aquí des del</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clau</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>No desat en aquest ordinador</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostra el secret</translation>
    </message>
</context>
<context>
    <name>DangerousPart</name>
    <message>
        <source>Delete this consumer…</source>
        <translation>Suprimeix el consumidor…</translation>
    </message>
    <message>
        <source>Making a new secret…</source>
        <translation>S’està creant un secret nou…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Secret nou…</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Connect the company</source>
        <translation>Connecta l’empresa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sense connexió</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Llegeix les xifres</translation>
    </message>
    <message>
        <source>Reading takes a call for each hundred rows, of the 200 a minute that all programs of the company share. Later it happens once an hour while Home is open.</source>
        <translation>La lectura gasta una crida per cada cent files, de les 200 per minut que comparteixen tots els programes de l’empresa. Després es fa un cop cada hora mentre l’Inici és obert.</translation>
    </message>
    <message>
        <source>Reading the company&apos;s work</source>
        <translation>S’està llegint la feina de l’empresa</translation>
    </message>
    <message>
        <source>The figures are read from Fracttal&apos;s API with a consumer&apos;s key and secret. Connect the company again, with those of a consumer whose group may see work orders.</source>
        <translation>Les xifres es llegeixen de l’API de Fracttal amb la clau i el secret d’un consumidor. Torneu a connectar l’empresa amb els d’un consumidor que tingui un grup que pugui visualitzar les ordres de treball.</translation>
    </message>
    <message>
        <source>The figures haven&apos;t been read yet</source>
        <translation>Les xifres encara no s’han llegit</translation>
    </message>
    <message>
        <source>The figures of this period were never read: there is nothing to show yet.</source>
        <translation>Les xifres d’aquest període no s’han llegit mai: encara no hi ha res per mostrar.</translation>
    </message>
    <message>
        <source>This period hasn&apos;t been read yet</source>
        <translation>Aquest període encara no s’ha llegit</translation>
    </message>
    <message>
        <source>This program has no key of its own here</source>
        <translation>Aquest programa no té cap clau pròpia aquí</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>What was read last is about fewer days.</source>
        <translation>La darrera lectura abasta menys dies.</translation>
    </message>
    <message>
        <source>You can do other things meanwhile.</source>
        <translation>Mentrestant podeu fer altres coses.</translation>
    </message>
</context>
<context>
    <name>DashboardPanel</name>
    <message>
        <source>As a table</source>
        <translation>Com a taula</translation>
    </message>
    <message>
        <source>Days are those of this computer&apos;s calendar. Which of an order&apos;s dates Fracttal compares with the period when it is asked isn&apos;t documented: this program asks for the period and 31 days before it, and filters again by the day it was made.</source>
        <translation>Els dies són els del calendari d’aquest ordinador. No està documentat quina data de l’ordre compara Fracttal amb el període demanat: aquest programa demana el període i els 31 dies anteriors, i torna a filtrar pel dia de creació.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Xifra</translation>
    </message>
    <message numerus="yes">
        <source>It took %n call(s) of the company&apos;s 200 a minute.</source>
        <translation>
            <numerusform>Ha gastat %n crida de les 200 per minut de l’empresa.</numerusform>
            <numerusform>Ha gastat %n crides de les 200 per minut de l’empresa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manteniment</translation>
    </message>
    <message>
        <source>Maintenance figures</source>
        <translation>Xifres de manteniment</translation>
    </message>
    <message>
        <source>No work orders or requests in this period</source>
        <translation>No hi ha ordres ni sol·licituds de treball en aquest període</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Offline: the figures are from {time}</source>
        <translation>Sense connexió. Data de les xifres: {time}</translation>
    </message>
    <message>
        <source>Offline: the server can&apos;t be reached.</source>
        <translation>Sense connexió: no es pot accedir al servidor.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Llegeix les xifres</translation>
    </message>
    <message>
        <source>Read {when}.</source>
        <translation>Lectura: {when}.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Desa com a CSV…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Percentatge</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
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
        <translation>Calendari</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tria un dia</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes següent</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Such as {date}</source>
        <translation>Per exemple, {date}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Suprimeix</translation>
    </message>
    <message>
        <source>Delete the consumer</source>
        <translation>Suprimeix el consumidor</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Voleu suprimir «{name}»?</translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once, and the tokens it holds die. The key can&apos;t be brought back.</source>
        <translation>Tots els programes que en fan servir la clau deixen de funcionar de seguida, i els seus testimonis deixen de ser vàlids. La clau no es pot recuperar.</translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation>Darrer ús: {time}.</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nom del consumidor</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Per continuar, escriviu el nom del consumidor: {name}</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message numerus="yes">
        <source>%n consumer(s) were changed elsewhere</source>
        <translation>
            <numerusform>%n consumidor ha canviat en un altre lloc</numerusform>
            <numerusform>%n consumidors han canviat en un altre lloc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i %n més</numerusform>
            <numerusform>i %n més</numerusform>
        </translation>
    </message>
    <message>
        <source>“{before}” is now called “{name}”</source>
        <translation>«{before}» ara es diu «{name}»</translation>
    </message>
    <message>
        <source>“{name}” has another callback address</source>
        <translation>«{name}» té una altra adreça de retorn</translation>
    </message>
    <message>
        <source>“{name}” has another description</source>
        <translation>«{name}» té una altra descripció</translation>
    </message>
    <message>
        <source>“{name}” has another key</source>
        <translation>«{name}» té una altra clau</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>«{name}» ja no existeix</translation>
    </message>
    <message>
        <source>“{name}” is new</source>
        <translation>«{name}» és nou</translation>
    </message>
    <message>
        <source>“{name}” moved from the group {before} to {after}</source>
        <translation>«{name}» ha passat del grup {before} a {after}</translation>
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
        <translation>Tanqueu primer les altres finestres de Consumer Desk. Per continuar, escriviu: {word}</translation>
    </message>
    <message>
        <source>Companies, lists, notes, unfinished forms, the journal, and their backups.</source>
        <translation>Empreses, llistes, notes, formularis inacabats, el diari i les seves còpies de seguretat.</translation>
    </message>
    <message>
        <source>Consumers on the companies&apos; servers: they work until deleted there.</source>
        <translation>Els consumidors dels servidors de les empreses: funcionen fins que se suprimeixin allà.</translation>
    </message>
    <message>
        <source>Copies in backups of your disk: without the key their secrets are lost.</source>
        <translation>Les còpies que hi hagi a les còpies de seguretat del disc: sense la clau, els seus secrets estan perduts.</translation>
    </message>
    <message>
        <source>Erase and close</source>
        <translation>Esborra i tanca</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Esborra-ho tot</translation>
    </message>
    <message>
        <source>Erase everything of this program on this computer?</source>
        <translation>Voleu esborrar tot el que aquest programa té en aquest ordinador?</translation>
    </message>
    <message>
        <source>Keys, secrets and files that were copied, exported or given to others.</source>
        <translation>Claus, secrets i fitxers copiats, exportats o lliurats a altres persones.</translation>
    </message>
    <message>
        <source>The key in the keychain: no kept secret can be read again.</source>
        <translation>La clau del clauer: cap secret desat no es podrà tornar a llegir.</translation>
    </message>
    <message>
        <source>The settings, the log, and the data of the sample company.</source>
        <translation>La configuració, els registres i les dades de l’empresa d’exemple.</translation>
    </message>
    <message>
        <source>What can&apos;t be reached from here</source>
        <translation>El que queda fora de l’abast</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Què s’elimina</translation>
    </message>
    <message>
        <source>Word to type</source>
        <translation>Paraula que cal escriure</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>esborra</translation>
    </message>
</context>
<context>
    <name>ErasureEnd</name>
    <message>
        <source>Another program has them open, or they are protected. Close other windows of Consumer Desk, then delete these files yourself:</source>
        <translation>Un altre programa els té oberts o estan protegits. Tanqueu les altres finestres de Consumer Desk i després suprimiu manualment aquests fitxers:</translation>
    </message>
    <message>
        <source>Some files couldn&apos;t be removed</source>
        <translation>Hi ha fitxers que no s’han pogut eliminar</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>No owner</source>
        <translation>Sense responsable</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sense etiquetes</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n work order(s) were due in the period</source>
        <translation>
            <numerusform>%n ordre de treball vencia en el període</numerusform>
            <numerusform>%n ordres de treball vencien en el període</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancel·lades</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tancades</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Finished late</source>
        <translation>Acabades tard</translation>
    </message>
    <message>
        <source>Finished on time</source>
        <translation>Acabades a temps</translation>
    </message>
    <message>
        <source>Finished on time ÷ due in the period, without cancelled ones. Due is the last maintenance date of its tasks; on time is until the end of that day. Orders made more than 31 days before the period aren&apos;t looked at. Fracttal&apos;s own formula isn&apos;t public: its figure may differ.</source>
        <translation>Acabades a temps ÷ amb venciment en el període, sense les cancel·lades. El venciment és la darrera data de manteniment de les tasques; a temps vol dir fins al final d’aquell dia. No es tenen en compte les ordres creades més de 31 dies abans del període. La fórmula de Fracttal no és pública: la seva xifra pot ser diferent.</translation>
    </message>
    <message>
        <source>In another state</source>
        <translation>En un altre estat</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>En procés</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisió</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No fetes</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sense acabar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message>
        <source>Pending tasks</source>
        <translation>Tasques pendents</translation>
    </message>
    <message>
        <source>Requests made in the period, in the state they have now. Under way: in process, in review or waiting. Not done: cancelled, rejected or removed.</source>
        <translation>Sol·licituds creades en el període, en l’estat que tenen ara. En curs: en procés, en revisió o en espera. No fetes: cancel·lades, rebutjades o eliminades.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programades</translation>
    </message>
    <message>
        <source>Scheduled and unplanned</source>
        <translation>Programades i no planificades</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resoltes</translation>
    </message>
    <message>
        <source>Tasks that were waiting when the figures were read, whatever the period. With delay: Fracttal gives a delay above 0.</source>
        <translation>Tasques en espera en el moment de llegir les xifres, sigui quin sigui el període. Amb retard: Fracttal indica un retard més gran que 0.</translation>
    </message>
    <message>
        <source>The same work orders. Unplanned: all its tasks have the trigger NO_SCHEDULE_TASK, which integrators observed and Fracttal doesn&apos;t document.</source>
        <translation>Les mateixes ordres de treball. No planificada: totes les seves tasques tenen l’activador NO_SCHEDULE_TASK, observat per integradors i no documentat per Fracttal.</translation>
    </message>
    <message>
        <source>This list tells no location: all locations are counted.</source>
        <translation>Aquesta llista no indica la ubicació: es compten totes.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curs</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>No planificades</translation>
    </message>
    <message>
        <source>With delay</source>
        <translation>Amb retard</translation>
    </message>
    <message>
        <source>Without delay</source>
        <translation>Sense retard</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Ordres de treball</translation>
    </message>
    <message>
        <source>Work orders made in the period, each counted once however many tasks it has, in the state they have now. One whose tasks differ counts as the least advanced of them.</source>
        <translation>Ordres de treball creades en el període, en l’estat que tenen ara; cadascuna es compta una vegada, tingui les tasques que tingui. Si les tasques tenen estats diferents, compta el de la menys avançada.</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Sol·licituds de treball</translation>
    </message>
    <message>
        <source>made in the period</source>
        <translation>en el període</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programades</translation>
    </message>
    <message>
        <source>with delay</source>
        <translation>amb retard</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>FiguresExport</name>
    <message>
        <source>Figure</source>
        <translation>Xifra</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Des del</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Com es calcula</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicació</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Desa les xifres</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>S’ha desat com a {name}</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>Percentatge (%)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Taula (*.csv)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fins al</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear the filters</source>
        <translation>Treu els filtres</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Treu el filtre {filter}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Treu aquest filtre</translation>
    </message>
    <message numerus="yes">
        <source>{filter}: %n chosen</source>
        <translation>
            <numerusform>{filter}: %n triat</numerusform>
            <numerusform>{filter}: %n triats</numerusform>
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
        <translation>Treu els filtres</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A token was given, but only at the address of the API</source>
        <translation>S’ha obtingut un testimoni, però només a l’adreça de l’API</translation>
    </message>
    <message>
        <source>A token was given; the server takes the key in the request&apos;s body</source>
        <translation>S’ha obtingut un testimoni; el servidor accepta la clau al cos de la petició</translation>
    </message>
    <message>
        <source>A token was given; the server takes the key in the request&apos;s header</source>
        <translation>S’ha obtingut un testimoni; el servidor accepta la clau a la capçalera de la petició</translation>
    </message>
    <message>
        <source>Consumers can be managed from here</source>
        <translation>Els consumidors es poden gestionar des d’aquí</translation>
    </message>
    <message>
        <source>No calls for managing consumers: they are made on Fracttal&apos;s own page and kept here</source>
        <translation>No hi ha crides per gestionar consumidors: es creen a la mateixa pàgina de Fracttal i es desen aquí</translation>
    </message>
    <message>
        <source>Not signed in, so nothing more could be asked for</source>
        <translation>No s’ha iniciat la sessió; per això no s’ha pogut demanar res més</translation>
    </message>
    <message>
        <source>The sample server on this computer answers</source>
        <translation>El servidor d’exemple d’aquest ordinador respon</translation>
    </message>
    <message>
        <source>{host} was reached, and answers as Fracttal&apos;s API does</source>
        <translation>S’ha pogut accedir a {host}, i respon com l’API de Fracttal</translation>
    </message>
    <message>
        <source>{module}: may be read</source>
        <translation>{module}: lectura permesa</translation>
    </message>
    <message>
        <source>{module}: not allowed, by the permission group or by the plan</source>
        <translation>{module}: lectura no permesa, pel grup de permisos o pel pla</translation>
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
        <translation>Connecta la meva empresa</translation>
    </message>
    <message>
        <source>Create, keep and find the OAuth consumers with which other programs reach Fracttal&apos;s API. How do you want to begin?</source>
        <translation>Creeu, deseu i trobeu els consumidors OAuth amb què altres programes accedeixen a l’API de Fracttal. Com voleu començar?</translation>
    </message>
    <message>
        <source>Invented data on this computer. No account is needed, and nothing can break.</source>
        <translation>Dades inventades en aquest ordinador. No cal cap compte i no es pot fer malbé res.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere before you choose. An independent tool, not made by Fracttal.</source>
        <translation>No s’envia res enlloc abans que trieu. Una eina independent, no feta per Fracttal.</translation>
    </message>
    <message>
        <source>Prepared by your IT department</source>
        <translation>Preparades pel departament d’informàtica</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Prova-ho amb una empresa d’exemple</translation>
    </message>
    <message>
        <source>Welcome to Consumer Desk</source>
        <translation>Us donem la benvinguda a Consumer Desk</translation>
    </message>
    <message>
        <source>With the address of its server and a key of its own for this program.</source>
        <translation>Amb l’adreça del seu servidor i una clau pròpia per a aquest programa.</translation>
    </message>
</context>
<context>
    <name>FracttalLog</name>
    <message>
        <source>Action</source>
        <translation>Acció</translation>
    </message>
    <message>
        <source>Choose other filters or another search, or load older entries.</source>
        <translation>Trieu altres filtres o una altra cerca, o carregueu entrades més antigues.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripció</translation>
    </message>
    <message>
        <source>Fracttal&apos;s log</source>
        <translation>Registre de Fracttal</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Carrega entrades més antigues</translation>
    </message>
    <message>
        <source>Load the log</source>
        <translation>Carrega el registre</translation>
    </message>
    <message>
        <source>Loading the log…</source>
        <translation>S’està carregant el registre…</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Mòdul</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Cap entrada no coincideix</translation>
    </message>
    <message>
        <source>Search in what is loaded</source>
        <translation>Cerca en el que s’ha carregat</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Es mostren {shown} de {total}</translation>
    </message>
    <message>
        <source>Showing {shown}, looked through {read} of {total}</source>
        <translation>Es mostren {shown}; revisades {read} de {total}</translation>
    </message>
    <message>
        <source>The log isn&apos;t loaded yet</source>
        <translation>El registre encara no s’ha carregat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data i hora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>Aparença</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Com el sistema</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>En iniciar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Fosca</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma i aparença</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Of the size that the system gives.</source>
        <translation>Respecte de la mida que dona el sistema.</translation>
    </message>
    <message>
        <source>Of this program; Fracttal keeps its own.</source>
        <translation>D’aquest programa; Fracttal conserva el seu.</translation>
    </message>
    <message>
        <source>Page that opens first</source>
        <translation>Pàgina que s’obre primer</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Mida del text</translation>
    </message>
</context>
<context>
    <name>GrantType</name>
    <message>
        <source>Authorization code</source>
        <translation>Codi d’autorització</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Credencials de client</translation>
    </message>
</context>
<context>
    <name>GroupCompare</name>
    <message>
        <source>Also opens: {opened}</source>
        <translation>També obre: {opened}</translation>
    </message>
    <message numerus="yes">
        <source>And %n wider group(s)</source>
        <translation>
            <numerusform>I %n grup més ampli</numerusform>
            <numerusform>I %n grups més amplis</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Tria</translation>
    </message>
    <message>
        <source>Choose the group {name}</source>
        <translation>Tria el grup {name}</translation>
    </message>
    <message>
        <source>Compare before choosing</source>
        <translation>Compara abans de triar</translation>
    </message>
    <message>
        <source>It needs: {right}</source>
        <translation>Necessita: {right}</translation>
    </message>
    <message>
        <source>Lacks: {modules}</source>
        <translation>Hi falta: {modules}</translation>
    </message>
    <message>
        <source>No group gives all of these. The nearest:</source>
        <translation>Cap grup no els dona tots. Els més propers:</translation>
    </message>
    <message>
        <source>No group gives any of these.</source>
        <translation>Cap grup no en dona cap.</translation>
    </message>
    <message>
        <source>Opens nothing else.</source>
        <translation>No obre res més.</translation>
    </message>
    <message>
        <source>Tick the modules that the program needs: the narrowest groups that give them stand below.</source>
        <translation>Marqueu els mòduls que necessita el programa: a sota surten els grups més limitats que els donen.</translation>
    </message>
    <message>
        <source>What the program needs to do</source>
        <translation>Què ha de fer el programa</translation>
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
            <numerusform>%n consumidor</numerusform>
            <numerusform>%n consumidors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persones</numerusform>
        </translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grup {number}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Open Fracttal in the browser</source>
        <translation>Obre Fracttal al navegador</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persones</translation>
    </message>
    <message>
        <source>People and programs share this group: a right given to the people is given to the programs too, and taking one away can stop a program. Make a group in Fracttal that only programs use, with no more rights than they need, and give it to the consumers.</source>
        <translation>Hi ha persones i programes que comparteixen aquest grup: un permís donat a les persones es dona també als programes, i treure’n un pot aturar un programa. Creeu a Fracttal un grup que només facin servir els programes, sense més permisos dels que necessiten, i doneu-lo als consumidors.</translation>
    </message>
    <message>
        <source>Show the OAuth consumers</source>
        <translation>Mostra els consumidors OAuth</translation>
    </message>
    <message>
        <source>The accounts aren&apos;t loaded yet</source>
        <translation>Els comptes encara no s’han carregat</translation>
    </message>
    <message>
        <source>What this group allows isn&apos;t known here: the server doesn&apos;t list its permission groups. In Fracttal it stands under User Accounts, Permissions.</source>
        <translation>Aquí no se sap què permet aquest grup: el servidor no mostra els seus grups de permisos. A Fracttal és a Comptes d’usuari, Permisos.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i %n més</numerusform>
            <numerusform>i %n més</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Choose a group</source>
        <translation>Trieu un grup</translation>
    </message>
    <message>
        <source>Choose another group</source>
        <translation>Trieu un altre grup</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grup {number}</translation>
    </message>
    <message>
        <source>Remove the group {name}</source>
        <translation>Treu el grup {name}</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message numerus="yes">
        <source>%n group(s) shared by people and consumers</source>
        <translation>
            <numerusform>%n grup compartit per persones i consumidors</numerusform>
            <numerusform>%n grups compartits per persones i consumidors</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidors</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grup {number}</translation>
    </message>
    <message>
        <source>No group is shared by people and consumers.</source>
        <translation>Cap grup no està compartit per persones i consumidors.</translation>
    </message>
    <message>
        <source>No permission group is known yet.</source>
        <translation>Encara no es coneix cap grup de permisos.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persones</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grup de permisos</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Grups de permisos</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>(leave empty)</source>
        <translation>(deixeu-ho buit)</translation>
    </message>
    <message>
        <source>Bring its key and secret here</source>
        <translation>Portar aquí la clau i el secret</translation>
    </message>
    <message>
        <source>But Fracttal refuses its key and secret now.</source>
        <translation>Però ara Fracttal en rebutja la clau i el secret.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adreça de retorn</translation>
    </message>
    <message>
        <source>Change it on Fracttal&apos;s page</source>
        <translation>Canviar-lo a la pàgina de Fracttal</translation>
    </message>
    <message>
        <source>Copy its key and its secret; each has an icon for it.</source>
        <translation>Copieu-ne la clau i el secret; cadascun té una icona per fer-ho.</translation>
    </message>
    <message>
        <source>Copy the key and the new secret.</source>
        <translation>Copieu la clau i el secret nou.</translation>
    </message>
    <message>
        <source>Create it on Fracttal&apos;s page</source>
        <translation>Crear-lo a la pàgina de Fracttal</translation>
    </message>
    <message>
        <source>Delete it on Fracttal&apos;s page</source>
        <translation>Suprimir-lo a la pàgina de Fracttal</translation>
    </message>
    <message>
        <source>Delete it there and confirm.</source>
        <translation>Suprimiu-lo allà i confirmeu-ho.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripció</translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once. Afterwards its key and secret are tried: they must be refused.</source>
        <translation>Tots els programes que en fan servir la clau deixen de funcionar de seguida. Després se’n proven la clau i el secret: s’han de rebutjar.</translation>
    </message>
    <message>
        <source>Fill in the form with these values:</source>
        <translation>Empleneu el formulari amb aquests valors:</translation>
    </message>
    <message>
        <source>Fracttal knows key and secret. Whether a person can sign in shows only when one does.</source>
        <translation>Fracttal reconeix la clau i el secret. Si una persona pot iniciar la sessió, només es veu quan algú ho fa.</translation>
    </message>
    <message>
        <source>Fracttal lets no program create consumers. These steps lead through its own page; key and secret then come here.</source>
        <translation>Fracttal no permet que cap programa creï consumidors. Aquests passos us guien per la seva pàgina; després, la clau i el secret venen aquí.</translation>
    </message>
    <message>
        <source>Fracttal still accepts its key and secret: it wasn&apos;t deleted there, or another one was.</source>
        <translation>Fracttal encara n’accepta la clau i el secret: no s’ha suprimit allà, o se n’ha suprimit un altre.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipus d’autorització</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Grup de permisos</translation>
    </message>
    <message>
        <source>Have a new secret made on Fracttal&apos;s page</source>
        <translation>Generar un secret nou a la pàgina de Fracttal</translation>
    </message>
    <message>
        <source>Have a new secret made, where Fracttal offers it. Otherwise create a second consumer with the same values, and delete the old one when no program uses it any more.</source>
        <translation>Genereu un secret nou, si Fracttal ho ofereix. Si no, creeu un segon consumidor amb els mateixos valors i suprimiu l’anterior quan ja no el faci servir cap programa.</translation>
    </message>
    <message>
        <source>Here only the record changes; what counts is what Fracttal has.</source>
        <translation>Aquí només canvia el que hi ha desat; el que compta és el que té Fracttal.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be tried whether its key and secret are refused.</source>
        <translation>No s’ha pogut provar si la clau i el secret es rebutgen.</translation>
    </message>
    <message>
        <source>It is changed there</source>
        <translation>Ja s’ha canviat allà</translation>
    </message>
    <message>
        <source>It is deleted there: verify</source>
        <translation>Ja s’ha suprimit allà: verifica</translation>
    </message>
    <message>
        <source>It isn&apos;t verified yet that “{name}” is gone</source>
        <translation>Encara no s’ha verificat que «{name}» ja no existeix</translation>
    </message>
    <message>
        <source>Its key and secret are refused, as they should be.</source>
        <translation>La clau i el secret es rebutgen, com ha de ser.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clau</translation>
    </message>
    <message>
        <source>Key and secret work.</source>
        <translation>La clau i el secret funcionen.</translation>
    </message>
    <message>
        <source>Look for this consumer in the list:</source>
        <translation>Busqueu aquest consumidor a la llista:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Open Fracttal&apos;s page in the browser and sign in.</source>
        <translation>Obriu la pàgina de Fracttal al navegador i inicieu-hi la sessió.</translation>
    </message>
    <message>
        <source>Open it, change these values, then press Save:</source>
        <translation>Obriu-lo, canvieu aquests valors i premeu Desa:</translation>
    </message>
    <message>
        <source>Open the menu at the top right, choose Settings, then API Connections in the left panel, then the tab OAuth consumers.</source>
        <translation>Obriu el menú de dalt a la dreta, trieu Configuració, després Connexions API al panell de l’esquerra i després la pestanya Consumidors OAuth.</translation>
    </message>
    <message>
        <source>Paste both below.</source>
        <translation>Enganxeu-los tots dos a sota.</translation>
    </message>
    <message>
        <source>Press Save. Key and secret then stand under Credentials: copy both.</source>
        <translation>Premeu Desa. Aleshores la clau i el secret surten a Credencials: copieu-los tots dos.</translation>
    </message>
    <message>
        <source>Press the round + at the bottom right.</source>
        <translation>Premeu el botó rodó + de baix a la dreta.</translation>
    </message>
    <message>
        <source>Programs that use the old secret may stop at once: have the new one at hand for each.</source>
        <translation>Els programes que fan servir el secret anterior es poden aturar de seguida: tingueu el nou a punt per a cadascun.</translation>
    </message>
    <message>
        <source>The old secret is refused, as it should be.</source>
        <translation>El secret anterior es rebutja, com ha de ser.</translation>
    </message>
    <message>
        <source>The old secret still works: delete or replace it at Fracttal.</source>
        <translation>El secret anterior encara funciona: suprimiu-lo o substituïu-lo a Fracttal.</translation>
    </message>
    <message>
        <source>They are kept once Fracttal accepts them.</source>
        <translation>Es desen quan Fracttal els accepta.</translation>
    </message>
    <message>
        <source>They had been swapped, and were put right.</source>
        <translation>Estaven intercanviats i s’ha corregit.</translation>
    </message>
    <message>
        <source>Verify and keep</source>
        <translation>Verifica i desa</translation>
    </message>
    <message>
        <source>Whether the old secret is dead couldn&apos;t be verified yet.</source>
        <translation>Encara no s’ha pogut verificar que el secret anterior ja no és vàlid.</translation>
    </message>
    <message>
        <source>“{name}” has its new secret</source>
        <translation>«{name}» té el secret nou</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>«{name}» ja no existeix</translation>
    </message>
    <message>
        <source>“{name}” is kept</source>
        <translation>«{name}» està desat</translation>
    </message>
    <message>
        <source>“{name}” still works</source>
        <translation>«{name}» encara funciona</translation>
    </message>
    <message>
        <source>“{name}” was changed here too</source>
        <translation>«{name}» també s’ha canviat aquí</translation>
    </message>
</context>
<context>
    <name>GuidedPart</name>
    <message>
        <source>Back to the form</source>
        <translation>Torna al formulari</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Fracttal accepts them neither way round: one is wrong, incomplete or was replaced. Copy both again.</source>
        <translation>Fracttal no els accepta en cap ordre: un és incorrecte, està incomplet o s’ha substituït. Torneu a copiar-los tots dos.</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server. What stands here stays.</source>
        <translation>Sense connexió: per verificar cal el servidor. El que hi ha aquí es conserva.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Atura</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>S’està verificant…</translation>
    </message>
</context>
<context>
    <name>GuidedSteps</name>
    <message>
        <source>Copied: {name}</source>
        <translation>Copiat: {name}</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copia: {name}</translation>
    </message>
    <message>
        <source>Open Fracttal&apos;s page</source>
        <translation>Obre la pàgina de Fracttal</translation>
    </message>
    <message>
        <source>Step {number}: {words}</source>
        <translation>Pas {number}: {words}</translation>
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
        <translation>200 peticions per minut per a tota l’empresa, sumant tots els programes.</translation>
    </message>
    <message>
        <source>A filter that Fracttal doesn&apos;t know is ignored, and everything comes. Check what came.</source>
        <translation>Un filtre que Fracttal no coneix s’ignora, i arriba tot. Reviseu què ha arribat.</translation>
    </message>
    <message>
        <source>A harmless first call</source>
        <translation>Una primera crida sense risc</translation>
    </message>
    <message>
        <source>A refusal in an answer that looks good. Always look at success, then at message.</source>
        <translation>Un rebuig dins d’una resposta que sembla bona. Mireu sempre success i després message.</translation>
    </message>
    <message>
        <source>A token lives as many seconds as expires_in says. Keep it and use it again: don&apos;t ask for a new one with each request.</source>
        <translation>Un testimoni dura tants segons com indica expires_in. Deseu-lo i torneu-lo a fer servir: no en demaneu un de nou amb cada petició.</translation>
    </message>
    <message>
        <source>API access to Fracttal: {company}</source>
        <translation>Accés a l’API de Fracttal: {company}</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adreça de l’API</translation>
    </message>
    <message>
        <source>Access to Fracttal. Keep this file out of version control.</source>
        <translation>Accés a Fracttal. No deseu aquest fitxer al control de versions.</translation>
    </message>
    <message>
        <source>Addresses and manners are as Fracttal documents them and as other integrators have reported them. Fracttal may change them.</source>
        <translation>Les adreces i el comportament són els que documenta Fracttal i els que han observat altres integradors. Fracttal els pot canviar.</translation>
    </message>
    <message>
        <source>Allow JavaScript for this file: it opens the secret.</source>
        <translation>Permeteu JavaScript per a aquest fitxer: és el que obre el secret.</translation>
    </message>
    <message>
        <source>As its permission group says. The company&apos;s plan with Fracttal may allow less.</source>
        <translation>Segons el seu grup de permisos. El pla de Fracttal de l’empresa pot permetre menys.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this page which modules this consumer may reach.</source>
        <translation>Pregunteu a qui us ha donat aquesta pàgina a quins mòduls pot accedir aquest consumidor.</translation>
    </message>
    <message>
        <source>At most 100 records in one answer. Ask for the next ones with start (how many to pass over) and limit.</source>
        <translation>Com a màxim 100 registres per resposta. Demaneu els següents amb start (quants se n’han de saltar) i limit.</translation>
    </message>
    <message>
        <source>Authorise address</source>
        <translation>Adreça d’autorització</translation>
    </message>
    <message>
        <source>Authorization code (authorization_code): a person agrees in the browser, and the program acts for that person.</source>
        <translation>Codi d’autorització (authorization_code): una persona dona el consentiment al navegador, i el programa actua en nom seu.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adreça de retorn</translation>
    </message>
    <message>
        <source>Client credentials (client_credentials): the program signs in on its own.</source>
        <translation>Credencials de client (client_credentials): el programa inicia la sessió tot sol.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Compare it by telephone: when both sides see the same one, they hold the same secret.</source>
        <translation>Compareu-la per telèfon: si totes dues parts veuen la mateixa, tenen el mateix secret.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiat.</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copia el secret</translation>
    </message>
    <message>
        <source>Dates and times in answers are UTC.</source>
        <translation>Les dates i hores de les respostes són en UTC.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripció</translation>
    </message>
    <message>
        <source>Do both sides hold the same secret?</source>
        <translation>Tenen el mateix secret totes dues parts?</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empremta</translation>
    </message>
    <message>
        <source>Fracttal doesn&apos;t call your program. Ask from time to time what has changed.</source>
        <translation>Fracttal no crida el vostre programa. Pregunteu de tant en tant què ha canviat.</translation>
    </message>
    <message>
        <source>Fracttal gives no more in one answer</source>
        <translation>Fracttal no en dona més en una resposta</translation>
    </message>
    <message>
        <source>Fracttal refused the call:</source>
        <translation>Fracttal ha rebutjat la crida:</translation>
    </message>
    <message>
        <source>From {company}, for the API of Fracttal.</source>
        <translation>De {company}, per a l’API de Fracttal.</translation>
    </message>
    <message>
        <source>Gets a token from Fracttal and reads a few records. Changes nothing.</source>
        <translation>Obté un testimoni de Fracttal i llegeix uns quants registres. No canvia res.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipus d’autorització</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Torna’l a amagar</translation>
    </message>
    <message>
        <source>It comes as a file that any browser opens with a passphrase. File and passphrase reach you separately, by mail and by telephone for example.</source>
        <translation>Arriba com un fitxer que qualsevol navegador obre amb una frase de contrasenya. El fitxer i la frase us arriben per separat, per exemple per correu i per telèfon.</translation>
    </message>
    <message>
        <source>It is compared letter by letter, a slash at its end included.</source>
        <translation>Es compara lletra per lletra, inclosa una barra al final.</translation>
    </message>
    <message>
        <source>It reached you separately from this file.</source>
        <translation>Us ha arribat per separat d’aquest fitxer.</translation>
    </message>
    <message>
        <source>Its permission group allows nothing yet: every call will be refused.</source>
        <translation>El seu grup de permisos encara no permet res: es rebutjaran totes les crides.</translation>
    </message>
    <message>
        <source>Keep it in a password store. Don&apos;t send it by mail or chat, and don&apos;t write it into a program. If somebody else may have seen it, ask for a new one.</source>
        <translation>Deseu-lo en un gestor de contrasenyes. No l’envieu per correu ni per xat, i no l’escriviu dins d’un programa. Si algú altre el pot haver vist, demaneu-ne un de nou.</translation>
    </message>
    <message>
        <source>Key (client_id)</source>
        <translation>Clau (client_id)</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Clau i secret</translation>
    </message>
    <message>
        <source>Key and secret go through the input: other programs can see the arguments of a command.</source>
        <translation>La clau i el secret van per l’entrada: altres programes poden veure els arguments d’una ordre.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límits</translation>
    </message>
    <message>
        <source>Linux and macOS: bash curl.sh. Windows: powershell -ExecutionPolicy Bypass -File curl.ps1</source>
        <translation>Linux i macOS: bash curl.sh. Windows: powershell -ExecutionPolicy Bypass -File curl.ps1</translation>
    </message>
    <message>
        <source>Looks like an expired token and isn&apos;t one: the permission group or the company&apos;s plan doesn&apos;t allow the call. Don&apos;t renew the token and don&apos;t try again; ask whoever gave you this page.</source>
        <translation>Sembla un testimoni caducat i no ho és: el grup de permisos o el pla de l’empresa no permet la crida. No renoveu el testimoni ni ho torneu a provar; pregunteu a qui us ha donat aquesta pàgina.</translation>
    </message>
    <message>
        <source>Made on {date} with Consumer Desk, an independent program. Fracttal belongs to its owner.</source>
        <translation>Fet amb Consumer Desk, un programa independent (data: {date}). Fracttal pertany al seu propietari.</translation>
    </message>
    <message>
        <source>Made with Consumer Desk, an independent program. Fracttal belongs to its owner.</source>
        <translation>Fet amb Consumer Desk, un programa independent. Fracttal pertany al seu propietari.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Mòdul</translation>
    </message>
    <message>
        <source>No webhooks</source>
        <translation>Sense webhooks</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message>
        <source>Open this address in a browser, agree, and paste the whole address that the browser shows then:</source>
        <translation>Obriu aquesta adreça en un navegador, doneu el consentiment i enganxeu l’adreça sencera que el navegador mostra després:</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>S’està obrint…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contrasenya</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grup de permisos</translation>
    </message>
    <message>
        <source>Please open it by {date}.</source>
        <translation>Obriu-lo abans que passi aquesta data: {date}.</translation>
    </message>
    <message>
        <source>Postman: import the file and write the secret into the current value of the variable secret, which stays on your computer. Then send the requests from top to bottom.</source>
        <translation>Postman: importeu el fitxer i escriviu el secret al valor actual (current value) de la variable secret, que es queda en el vostre ordinador. Després envieu les peticions de dalt a baix.</translation>
    </message>
    <message>
        <source>Power BI: new blank query, Advanced Editor, paste the file. It becomes a function that asks for the secret. Power BI keeps what you enter in the report&apos;s file: don&apos;t pass that file on.</source>
        <translation>Power BI: consulta en blanc nova, Editor avançat, enganxeu-hi el fitxer. Es converteix en una funció que demana el secret. Power BI desa el que escriviu al fitxer de l’informe: no passeu aquest fitxer a ningú.</translation>
    </message>
    <message>
        <source>Put the secret into a password store, then delete this file.</source>
        <translation>Deseu el secret en un gestor de contrasenyes i després suprimiu aquest fitxer.</translation>
    </message>
    <message>
        <source>Python with httpx: pip install httpx, then python request.py</source>
        <translation>Python amb httpx: pip install httpx i després python request.py</translation>
    </message>
    <message>
        <source>Ready requests</source>
        <translation>Peticions a punt</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Second token address</source>
        <translation>Segona adreça per als testimonis</translation>
    </message>
    <message>
        <source>Secret (client_secret)</source>
        <translation>Secret (client_secret)</translation>
    </message>
    <message>
        <source>Secret (it isn&apos;t shown while you type):</source>
        <translation>Secret (no es mostra mentre l’escriviu):</translation>
    </message>
    <message>
        <source>Settings for programs that read such a file. Its last line waits for the secret.</source>
        <translation>Configuració per a programes que llegeixen un fitxer així. La darrera línia espera el secret.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostra el que escric</translation>
    </message>
    <message>
        <source>That address isn&apos;t the answer to this question. Start anew.</source>
        <translation>Aquesta adreça no és la resposta a aquesta pregunta. Torneu a començar.</translation>
    </message>
    <message>
        <source>The browser doesn&apos;t allow copying. Select it and copy it yourself.</source>
        <translation>El navegador no permet copiar. Seleccioneu-lo i copieu-lo manualment.</translation>
    </message>
    <message>
        <source>The clock of your computer is wrong. It concerns the older signature (Hawk) only.</source>
        <translation>El rellotge del vostre ordinador no va a l’hora. Només afecta la signatura més antiga (Hawk).</translation>
    </message>
    <message>
        <source>The company&apos;s 200 requests a minute are used up. Try again in a minute.</source>
        <translation>S’han exhaurit les 200 peticions per minut de l’empresa. Torneu-ho a provar d’aquí a un minut.</translation>
    </message>
    <message>
        <source>The files beside this page run as they are. They ask for the secret or read it from the environment variable FRACTTAL_SECRET; none of them holds it.</source>
        <translation>Els fitxers que acompanyen aquesta pàgina funcionen tal com són. Demanen el secret o el llegeixen de la variable d’entorn FRACTTAL_SECRET; cap d’ells no el conté.</translation>
    </message>
    <message>
        <source>The record exists already. It isn&apos;t a timeout: don&apos;t send it again.</source>
        <translation>El registre ja existeix. No és que s’hagi exhaurit el temps: no el torneu a enviar.</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>El secret</translation>
    </message>
    <message>
        <source>The secret isn&apos;t in this file: set the environment variable FRACTTAL_SECRET, or type it when asked.</source>
        <translation>El secret no és en aquest fitxer: definiu la variable d’entorn FRACTTAL_SECRET, o escriviu-lo quan es demani.</translation>
    </message>
    <message>
        <source>The secret isn&apos;t in this file: the function asks for it.</source>
        <translation>El secret no és en aquest fitxer: el demana la funció.</translation>
    </message>
    <message>
        <source>The secret of “{consumer}”</source>
        <translation>El secret de «{consumer}»</translation>
    </message>
    <message>
        <source>There are two ways to get a token, and which one works depends on the company: key and secret in the header (HTTP Basic), or as the fields client_id and client_secret of the form. The ready requests try both, at each token address.</source>
        <translation>Hi ha dues maneres d’obtenir un testimoni, i quina funciona depèn de l’empresa: la clau i el secret a la capçalera (HTTP Basic), o com els camps client_id i client_secret del formulari. Les peticions a punt les proven totes dues, a cada adreça per als testimonis.</translation>
    </message>
    <message>
        <source>There is no token: check key, secret and addresses.</source>
        <translation>No hi ha cap testimoni: reviseu la clau, el secret i les adreces.</translation>
    </message>
    <message>
        <source>This browser can&apos;t open the file. Save it on your computer and open it with a current Chrome, Edge, Firefox or Safari.</source>
        <translation>Aquest navegador no pot obrir el fitxer. Deseu-lo a l’ordinador i obriu-lo amb una versió actual del Chrome, l’Edge, el Firefox o el Safari.</translation>
    </message>
    <message>
        <source>This consumer may not make this call: its permission group or the company&apos;s plan doesn&apos;t allow it.</source>
        <translation>Aquest consumidor no pot fer aquesta crida: el seu grup de permisos o el pla de l’empresa no la permet.</translation>
    </message>
    <message>
        <source>This file is opened on your own computer. Nothing is sent anywhere.</source>
        <translation>Aquest fitxer s’obre al vostre propi ordinador. No s’envia res enlloc.</translation>
    </message>
    <message>
        <source>This file was meant to be opened by {date}. Ask {company} for a new one. (The date only reminds: what protects the secret is the passphrase.)</source>
        <translation>Aquest fitxer s’havia d’obrir abans que passés aquesta data: {date}. Demaneu-ne un de nou a {company}. (La data només és un recordatori: el que protegeix el secret és la frase de contrasenya.)</translation>
    </message>
    <message>
        <source>This is the fingerprint of key and secret. The file with the secret shows one too: compare them, or read yours aloud on the telephone. Nobody can turn it back into the secret.</source>
        <translation>Aquesta és l’empremta de la clau i el secret. El fitxer amb el secret també en mostra una: compareu-les, o llegiu la vostra en veu alta per telèfon. Ningú no en pot obtenir el secret.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the file. Check each word, capitals and spaces.</source>
        <translation>Aquesta frase de contrasenya no obre el fitxer. Reviseu cada paraula, les majúscules i els espais.</translation>
    </message>
    <message>
        <source>To work it out yourself, type this in a terminal with Python, then the secret:</source>
        <translation>Per calcular-la pel vostre compte, escriviu això en un terminal amb Python i després el secret:</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adreça per als testimonis</translation>
    </message>
    <message>
        <source>Too many requests, for which others use 429. Wait as many seconds as the header ratelimit-reset or Request-Call-Limit-Reset says.</source>
        <translation>Massa peticions, per a les quals altres fan servir 429. Espereu tants segons com indiqui la capçalera ratelimit-reset o Request-Call-Limit-Reset.</translation>
    </message>
    <message>
        <source>Unknown filters</source>
        <translation>Filtres desconeguts</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>A què té accés</translation>
    </message>
    <message>
        <source>What surprises at Fracttal</source>
        <translation>El que sorprèn de Fracttal</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Què necessiteu</translation>
    </message>
    <message>
        <source>With this a program reaches Fracttal as “{consumer}”. The secret isn&apos;t on this page: it reaches you separately.</source>
        <translation>Amb això, un programa accedeix a Fracttal com a «{consumer}». El secret no és en aquesta pàgina: us arriba per separat.</translation>
    </message>
    <message>
        <source>Write the secret behind the equals sign:</source>
        <translation>Escriviu el secret després del signe igual:</translation>
    </message>
</context>
<context>
    <name>HandoverChoices</name>
    <message>
        <source>As one zip file</source>
        <translation>En un sol fitxer zip</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Tria la carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tria…</translation>
    </message>
    <message>
        <source>It may be another than that of this program.</source>
        <translation>Pot ser diferent del d’aquest programa.</translation>
    </message>
    <message>
        <source>Language of the integrator</source>
        <translation>Idioma de l’integrador</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>Pàgina per llegir (HTML)</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Col·lecció de Postman</translation>
    </message>
    <message>
        <source>Power BI can&apos;t let a person agree in the browser without a connector of its own.</source>
        <translation>Power BI no pot demanar el consentiment d’una persona al navegador sense un connector propi.</translation>
    </message>
    <message>
        <source>Program in Python</source>
        <translation>Programa en Python</translation>
    </message>
    <message>
        <source>Query for Power BI</source>
        <translation>Consulta per a Power BI</translation>
    </message>
    <message>
        <source>Requests for curl</source>
        <translation>Peticions per a curl</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Desa a</translation>
    </message>
    <message>
        <source>Settings file (.env)</source>
        <translation>Fitxer de configuració (.env)</translation>
    </message>
    <message>
        <source>The same page as PDF</source>
        <translation>La mateixa pàgina en PDF</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Què s’hi inclou</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>For whoever writes the program: what they need to know, and requests that run as they are.</source>
        <translation>Per a qui escriu el programa: el que ha de saber, i peticions que funcionen tal com són.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Lliura</translation>
    </message>
    <message>
        <source>Hand over “{name}”</source>
        <translation>Lliura «{name}»</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>S’està desant…</translation>
    </message>
</context>
<context>
    <name>HandoverPart</name>
    <message>
        <source>Compare a value…</source>
        <translation>Compara un valor…</translation>
    </message>
    <message>
        <source>Everything that the integrator needs, in their language, and the secret in a file apart.</source>
        <translation>Tot el que necessita l’integrador, en el seu idioma, i el secret en un fitxer a part.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empremta</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Lliura</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Lliura…</translation>
    </message>
    <message>
        <source>Read it aloud on the telephone: whoever sees the same one holds the same key and secret.</source>
        <translation>Llegiu-la en veu alta per telèfon: qui veu la mateixa té la mateixa clau i el mateix secret.</translation>
    </message>
    <message>
        <source>Show the fingerprint</source>
        <translation>Mostra l’empremta</translation>
    </message>
    <message>
        <source>The secret isn&apos;t kept on this computer</source>
        <translation>El secret no està desat en aquest ordinador</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>S’està calculant…</translation>
    </message>
    <message>
        <source>“{name}” is ready to hand over</source>
        <translation>«{name}» està a punt per lliurar</translation>
    </message>
</context>
<context>
    <name>HandoverResult</name>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {seconds} s.</source>
        <translation>Copiada. El porta-retalls s’esborrarà d’aquí a {seconds} s.</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copia la frase de contrasenya</translation>
    </message>
    <message>
        <source>For the integrator, without the secret: {path}</source>
        <translation>Per a l’integrador, sense el secret: {path}</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere.</source>
        <translation>Es mostra només aquesta vegada i no es desa enlloc.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Obre la carpeta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contrasenya</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>A punt per lliurar</translation>
    </message>
    <message>
        <source>Send the file and tell the passphrase separately: the file by mail, the passphrase by telephone.</source>
        <translation>Envieu el fitxer i comuniqueu la frase de contrasenya per separat: el fitxer per correu, la frase per telèfon.</translation>
    </message>
    <message>
        <source>The file with the secret: {path}</source>
        <translation>El fitxer amb el secret: {path}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloca</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tecles</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Drecera</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temes</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Què fa</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, per a qualsevol full de càlcul (*.csv)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalls</translation>
    </message>
    <message>
        <source>Export the history of this consumer</source>
        <translation>Exporta l’historial d’aquest consumidor</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporta…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nothing is known of it yet on this computer.</source>
        <translation>Encara no se’n sap res en aquest ordinador.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostra’n %n més</numerusform>
            <numerusform>Mostra’n %n més</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was exported</source>
        <translation>S’ha exportat l’historial</translation>
    </message>
    <message>
        <source>The journal was changed by other hands</source>
        <translation>Algú altre ha canviat el diari</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Què ha passat</translation>
    </message>
    <message>
        <source>What stands here from {time} on can&apos;t be trusted. Transactions Log says more.</source>
        <translation>El que consta aquí des de {time} no és de fiar. Registre de transaccions en diu més.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Last refreshed</source>
        <translation>Darrera actualització</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Consumidor OAuth nou</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumidors OAuth</translation>
    </message>
    <message>
        <source>Show the OAuth consumers</source>
        <translation>Mostra els consumidors OAuth</translation>
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
        <translation>Connexió API</translation>
    </message>
    <message>
        <source>Access tested</source>
        <translation>Accés provat</translation>
    </message>
    <message>
        <source>Authorization revoked</source>
        <translation>Autorització revocada</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Còpia de seguretat restaurada</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Canviat en un altre lloc</translation>
    </message>
    <message>
        <source>Company connected</source>
        <translation>Empresa connectada</translation>
    </message>
    <message>
        <source>Company removed</source>
        <translation>Empresa treta</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>Nom d’empresa canviat</translation>
    </message>
    <message>
        <source>Consumer changed</source>
        <translation>Consumidor canviat</translation>
    </message>
    <message>
        <source>Consumer created</source>
        <translation>Consumidor creat</translation>
    </message>
    <message>
        <source>Consumer deleted</source>
        <translation>Consumidor suprimit</translation>
    </message>
    <message>
        <source>Created elsewhere</source>
        <translation>Creat en un altre lloc</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Eliminat en un altre lloc</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Given another group elsewhere</source>
        <translation>Canviat de grup en un altre lloc</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Lliurat</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Mantenir com està</translation>
    </message>
    <message>
        <source>Key and secret verified</source>
        <translation>Clau i secret verificats</translation>
    </message>
    <message>
        <source>Key of the kept secrets changed</source>
        <translation>Clau dels secrets desats canviada</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Llista exportada</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Necessita feina</translation>
    </message>
    <message>
        <source>Not known: the answer was lost</source>
        <translation>No se sap: la resposta s’ha perdut</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rebutjat pel servidor</translation>
    </message>
    <message>
        <source>Renamed elsewhere</source>
        <translation>Reanomenat en un altre lloc</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisat</translation>
    </message>
    <message>
        <source>Sample company reset</source>
        <translation>Empresa d’exemple restablerta</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Secret copiat</translation>
    </message>
    <message>
        <source>Secret replaced</source>
        <translation>Secret substituït</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Secret mostrat</translation>
    </message>
    <message>
        <source>Signed in with the browser</source>
        <translation>Sessió iniciada amb el navegador</translation>
    </message>
    <message>
        <source>To retire</source>
        <translation>Per retirar</translation>
    </message>
    <message>
        <source>Yearly review finished</source>
        <translation>Revisió anual acabada</translation>
    </message>
</context>
<context>
    <name>JournalTab</name>
    <message>
        <source>All changes made elsewhere</source>
        <translation>Tots els canvis fets en un altre lloc</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, per a qualsevol full de càlcul (*.csv)</translation>
    </message>
    <message>
        <source>Choose another deed or another period.</source>
        <translation>Trieu una altra operació o un altre període.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalls</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Llibre de l’Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporta el diari</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporta…</translation>
    </message>
    <message>
        <source>From the entry of {time} on it doesn&apos;t follow what stands before: entries were changed or taken out, or the file was damaged. What stands before that entry can still be trusted.</source>
        <translation>A partir de l’entrada amb data {time} el diari no segueix el que hi ha abans: s’han canviat o tret entrades, o el fitxer s’ha malmès. El que hi ha abans d’aquesta entrada encara és fiable.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diari</translation>
    </message>
    <message>
        <source>Journal of this computer</source>
        <translation>Diari d’aquest ordinador</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Cap entrada no coincideix</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>Aquí encara no s’ha fet res</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Es mostren {shown} de {total}</translation>
    </message>
    <message>
        <source>The journal was changed by other hands</source>
        <translation>Algú altre ha canviat el diari</translation>
    </message>
    <message>
        <source>The journal was exported</source>
        <translation>S’ha exportat el diari</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data i hora</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sobre què</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Què s’ha fet</translation>
    </message>
    <message>
        <source>What you create, change, copy, show or delete is noted here, never a secret.</source>
        <translation>Aquí s’anota el que creeu, canvieu, copieu, mostreu o suprimiu, mai cap secret.</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>Back</source>
        <translation>Enrere</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creat</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripció</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrador</translation>
    </message>
    <message>
        <source>It needs work: somebody has to do something</source>
        <translation>Necessita feina: algú ha de fer alguna cosa</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Mantenir com està</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Clau i secret</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Darrer ús</translation>
    </message>
    <message>
        <source>Leaves the review, which can be gone on with at any time</source>
        <translation>Surt de la revisió, que es pot continuar en qualsevol moment</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Següent</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Revisió següent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grup de permisos</translation>
    </message>
    <message>
        <source>This isn&apos;t a day that can be read. Write it like the example, or choose it.</source>
        <translation>Aquesta data no es pot llegir. Escriviu-la com a l’exemple, o trieu-la.</translation>
    </message>
    <message>
        <source>To retire: nobody needs it any more</source>
        <translation>Per retirar: ja no el necessita ningú</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>Què se’n fa?</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Què pot fer</translation>
    </message>
    <message>
        <source>Write what there is to do.</source>
        <translation>Cal escriure què s’ha de fer.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sap</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>res</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be read any more</source>
        <translation>
            <numerusform>%n secret ja no es pot llegir</numerusform>
            <numerusform>%n secrets ja no es poden llegir</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Blocat</translation>
    </message>
    <message>
        <source>Sealed in this file: {file}</source>
        <translation>Segellats en aquest fitxer: {file}</translation>
    </message>
    <message>
        <source>Secrets are kept on this computer, sealed. Without the keychain nobody can read them.</source>
        <translation>Els secrets es desen en aquest ordinador, segellats. Sense el clauer ningú no els pot llegir.</translation>
    </message>
    <message>
        <source>Secrets that can be used here now: {number}</source>
        <translation>Secrets que ara es poden fer servir aquí: {number}</translation>
    </message>
    <message>
        <source>The key in the keychain was replaced. For them a new secret is needed.</source>
        <translation>La clau del clauer s’ha substituït. Per a aquests cal un secret nou.</translation>
    </message>
    <message>
        <source>The key isn&apos;t in this program&apos;s memory. Unlocking gets it from the keychain again.</source>
        <translation>La clau no és a la memòria d’aquest programa. En desblocar es torna a demanar al clauer.</translation>
    </message>
    <message>
        <source>The keychain is being asked…</source>
        <translation>S’està consultant el clauer…</translation>
    </message>
    <message>
        <source>The keychain works</source>
        <translation>El clauer funciona</translation>
    </message>
    <message>
        <source>Their key is kept by: {keychain}</source>
        <translation>On es desa la seva clau: {keychain}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloca…</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>On es desen els secrets</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Administrador de credencials del Windows</translation>
    </message>
    <message>
        <source>the keychain of macOS</source>
        <translation>el clauer del macOS</translation>
    </message>
    <message>
        <source>the system&apos;s password store (Secret Service or KWallet)</source>
        <translation>el magatzem de contrasenyes del sistema (Secret Service o KWallet)</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Change the key</source>
        <translation>Canvia la clau</translation>
    </message>
    <message>
        <source>Change the key of the kept secrets?</source>
        <translation>Voleu canviar la clau dels secrets desats?</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Canvia la clau…</translation>
    </message>
    <message>
        <source>Copies that others made of this program&apos;s files still open with the old key.</source>
        <translation>Les còpies que altres hagin fet dels fitxers d’aquest programa encara s’obren amb la clau antiga.</translation>
    </message>
    <message>
        <source>Every secret kept here is sealed under a new key, the backups included.</source>
        <translation>Cada secret desat aquí se segella amb una clau nova, també a les còpies de seguretat.</translation>
    </message>
    <message>
        <source>Files that were set aside as damaged are removed: they can&apos;t be sealed anew.</source>
        <translation>Els fitxers que es van apartar perquè estaven malmesos se suprimeixen: no es poden tornar a segellar.</translation>
    </message>
    <message>
        <source>One key in the keychain opens every secret that is kept here. Change it when somebody else may have had access to this computer or to its keychain. Keys and secrets of consumers stay as they are.</source>
        <translation>Una clau del clauer obre tots els secrets que es desen aquí. Canvieu-la si algú altre ha pogut accedir a aquest ordinador o al seu clauer. Les claus i els secrets dels consumidors es queden com estan.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clau</translation>
    </message>
    <message>
        <source>The key can be changed while the keychain works.</source>
        <translation>La clau es pot canviar mentre el clauer funciona.</translation>
    </message>
    <message>
        <source>The key is being changed…</source>
        <translation>S’està canviant la clau…</translation>
    </message>
    <message numerus="yes">
        <source>The key was changed: %n secret(s) sealed anew</source>
        <translation>
            <numerusform>S’ha canviat la clau: %n secret segellat de nou</numerusform>
            <numerusform>S’ha canviat la clau: %n secrets segellats de nou</numerusform>
        </translation>
    </message>
    <message>
        <source>The old key couldn&apos;t be taken out of the keychain yet. The next start does it.</source>
        <translation>La clau antiga encara no s’ha pogut treure del clauer. Es farà en la propera arrencada.</translation>
    </message>
    <message>
        <source>The old key then opens nothing that is on this computer.</source>
        <translation>La clau antiga ja no obre res del que hi ha en aquest ordinador.</translation>
    </message>
    <message>
        <source>Unlock first: the key isn&apos;t in this program&apos;s memory.</source>
        <translation>Primer desbloqueu: la clau no és a la memòria d’aquest programa.</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be read any more</source>
        <translation>
            <numerusform>%n secret ja no es pot llegir</numerusform>
            <numerusform>%n secrets ja no es poden llegir</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostra quins</translation>
    </message>
    <message>
        <source>Their key isn&apos;t in this computer&apos;s keychain: it was reset, or the data folder was copied from another computer. What the servers still show is fetched again; Security lists the rest, and what to do about it.</source>
        <translation>La seva clau no és al clauer d’aquest ordinador: s’ha restablert, o la carpeta de dades s’ha copiat d’un altre ordinador. El que els servidors encara mostren es torna a obtenir; Seguretat enumera la resta i què cal fer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloca…</translation>
    </message>
</context>
<context>
    <name>LeakDialog</name>
    <message>
        <source>Delete the consumer at once</source>
        <translation>Suprimeix el consumidor immediatament</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Fes-ho ara</translation>
    </message>
    <message>
        <source>Every program that uses it stops for good. Choose this where none needs it any more.</source>
        <translation>Cada programa que el fa servir s’atura del tot. Trieu-ho si cap ja no el necessita.</translation>
    </message>
    <message>
        <source>Every program that uses it stops until it gets the new secret. The key stays.</source>
        <translation>Cada programa que el fa servir s’atura fins que rep el secret nou. La clau no canvia.</translation>
    </message>
    <message>
        <source>It leaked</source>
        <translation>S’ha filtrat</translation>
    </message>
    <message>
        <source>Make a new secret at once</source>
        <translation>Crea un secret nou immediatament</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nom del consumidor</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Per continuar, escriviu el nom del consumidor: {name}</translation>
    </message>
    <message>
        <source>Was the secret of “{name}” seen by others?</source>
        <translation>Algú més ha vist el secret de «{name}»?</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Què més cal fer</translation>
    </message>
    <message>
        <source>You are led to Fracttal&apos;s page for it.</source>
        <translation>Per fer-ho se us guia per la pàgina de Fracttal.</translation>
    </message>
</context>
<context>
    <name>LegacyNotice</name>
    <message>
        <source>Everybody who has this pair may do everything in the company, and a new secret stops all programs that use it at once. Prefer a consumer for each program: it has its own permission group, and can be tested, replaced and deleted by itself.</source>
        <translation>Qualsevol que tingui aquesta parella pot fer-ho tot a l’empresa, i un secret nou atura de seguida tots els programes que la fan servir. És preferible un consumidor per a cada programa: té el seu grup de permisos i es pot provar, substituir i suprimir per separat.</translation>
    </message>
    <message>
        <source>Legacy: one key and secret for the whole company</source>
        <translation>Mètode antic: una clau i un secret per a tota l’empresa</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Consumidor OAuth nou</translation>
    </message>
</context>
<context>
    <name>LicencesTab</name>
    <message>
        <source>Parts of this program</source>
        <translation>Parts d’aquest programa</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text de la llicència</translation>
    </message>
    <message>
        <source>This part comes without the text of its licence.</source>
        <translation>Aquesta part ve sense el text de la seva llicència.</translation>
    </message>
    <message>
        <source>This program is free software, and stands on the work of others under these licences.</source>
        <translation>Aquest programa és programari lliure i es basa en el treball d’altres, amb aquestes llicències.</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%n consumer(s) exported, without secrets</source>
        <translation>
            <numerusform>S’ha exportat %n consumidor, sense secrets</numerusform>
            <numerusform>S’han exportat %n consumidors, sense secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) sent to the printer, without secrets</source>
        <translation>
            <numerusform>S’ha enviat %n consumidor a la impressora, sense secrets</numerusform>
            <numerusform>S’han enviat %n consumidors a la impressora, sense secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, per a qualsevol full de càlcul (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Llibre de l’Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the list without secrets</source>
        <translation>Exporta la llista sense secrets</translation>
    </message>
    <message>
        <source>Print the list without secrets</source>
        <translation>Imprimeix la llista sense secrets</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>S’està imprimint…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>S’està escrivint el fitxer…</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>As of {time}</source>
        <translation>Actualitzat: {time}</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualitza</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Atura l’actualització</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuts</numerusform>
        </translation>
    </message>
    <message>
        <source>Also locked after this time without use</source>
        <translation>També es bloca després d’aquest temps sense ús</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueig</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloca ara</translation>
    </message>
    <message>
        <source>Locks when the computer is locked, sleeps or changes to another user, where the system tells. The key and the secrets then leave this program&apos;s memory, the clipboard is cleared, and the list can still be read. A secret that no keychain could keep stays in memory, because it would be lost.</source>
        <translation>Es bloca quan l’ordinador es bloca, se suspèn o canvia d’usuari, si el sistema ho avisa. La clau i els secrets surten llavors de la memòria d’aquest programa, el porta-retalls s’esborra i la llista es pot continuar llegint. Un secret que cap clauer no ha pogut desar queda a la memòria, perquè es perdria.</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Locked</source>
        <translation>Blocat</translation>
    </message>
    <message>
        <source>Still locked</source>
        <translation>Encara blocat</translation>
    </message>
    <message>
        <source>The list can be read. To copy, show or change anything, unlock first.</source>
        <translation>La llista es pot llegir. Per copiar, mostrar o canviar res, primer cal desblocar.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain may ask for your password.</source>
        <translation>El clauer d’aquest ordinador pot demanar la contrasenya.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloca</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>S’està desblocant…</translation>
    </message>
    <message>
        <source>{reason}. Choose Unlock to try again.</source>
        <translation>{reason}. Trieu Desbloca per tornar-ho a provar.</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Action</source>
        <translation>Acció</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Totes les accions</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Tots els mòduls</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Totes les parts</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Treu els filtres</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Mòdul</translation>
    </message>
    <message>
        <source>Part of the module</source>
        <translation>Part del mòdul</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message numerus="yes">
        <source>%n secret(s) were fetched again</source>
        <translation>
            <numerusform>S’ha tornat a obtenir %n secret</numerusform>
            <numerusform>S’han tornat a obtenir %n secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>A consumer that isn&apos;t in the list</source>
        <translation>Un consumidor que no és a la llista</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I %n més.</numerusform>
            <numerusform>I %n més.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>S’està preguntant als servidors…</translation>
    </message>
    <message>
        <source>Fetch again from the servers</source>
        <translation>Torna a obtenir dels servidors</translation>
    </message>
    <message>
        <source>No secret could be fetched again</source>
        <translation>No s’ha pogut tornar a obtenir cap secret</translation>
    </message>
    <message>
        <source>Secrets that can&apos;t be read any more</source>
        <translation>Secrets que ja no es poden llegir</translation>
    </message>
    <message>
        <source>The consumer of this program itself: connect the company again with its key and secret, under Account. The other secrets are then fetched again where the server shows them.</source>
        <translation>El consumidor d’aquest programa: cal tornar a connectar l’empresa amb la seva clau i el seu secret, a Compte. Els altres secrets es tornen a obtenir llavors on el servidor els mostra.</translation>
    </message>
    <message>
        <source>The older key pair: enter it again, or make a new secret, under API Connections, API Connection.</source>
        <translation>El parell de claus antic: cal tornar-lo a introduir, o crear un secret nou, a Connexions API, Connexió API.</translation>
    </message>
    <message>
        <source>The servers don&apos;t show them, or can&apos;t be asked now.</source>
        <translation>Els servidors no els mostren, o no se’ls pot preguntar ara.</translation>
    </message>
    <message>
        <source>Their key isn&apos;t in this computer&apos;s keychain: the keychain was reset, or the data folder was copied from another computer. Should the old key come back, they can be read again.</source>
        <translation>La seva clau no és al clauer d’aquest ordinador: el clauer s’ha restablert, o la carpeta de dades s’ha copiat d’un altre ordinador. Si la clau antiga torna, es podran tornar a llegir.</translation>
    </message>
    <message>
        <source>Your sign-in with the browser: sign in again, under Account.</source>
        <translation>El vostre inici de sessió amb el navegador: cal tornar a iniciar la sessió, a Compte.</translation>
    </message>
    <message>
        <source>enter key and secret again if somebody has them, or replace the secret, in the consumer&apos;s panel.</source>
        <translation>cal tornar a introduir la clau i el secret si algú els té, o substituir el secret, al panell del consumidor.</translation>
    </message>
    <message>
        <source>nothing to do, only it can&apos;t be tried any more whether it is dead.</source>
        <translation>no cal fer res; només que ja no es pot provar si ha deixat de funcionar.</translation>
    </message>
    <message>
        <source>open the company and refresh. If it isn&apos;t shown again, make a new secret in its panel.</source>
        <translation>cal obrir l’empresa i actualitzar. Si no es torna a mostrar, cal crear un secret nou al seu panell.</translation>
    </message>
    <message>
        <source>{name}, the old secret: {todo}</source>
        <translation>{name}, el secret antic: {todo}</translation>
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
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>How things are done here, and why.</source>
        <translation>Com es fan les coses aquí, i per què.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No s’ha pogut obrir cap navegador</translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation>Obriu aquesta adreça al navegador: {address}</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation>La primera resposta s’ha perdut pel camí, però la llista el mostra.</translation>
    </message>
    <message>
        <source>The sample company is as on its first day</source>
        <translation>L’empresa d’exemple ha tornat a l’estat inicial</translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation>S’ha creat «{name}»</translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation>S’ha suprimit «{name}»</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message numerus="yes">
        <source>%n consumer(s) can&apos;t be tested from here: no secret, or a person must sign in.</source>
        <translation>
            <numerusform>%n consumidor no es pot provar des d’aquí: no hi ha el secret, o ha d’iniciar la sessió una persona.</numerusform>
            <numerusform>%n consumidors no es poden provar des d’aquí: no hi ha el secret, o ha d’iniciar la sessió una persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) couldn&apos;t be tested</source>
        <translation>
            <numerusform>No s’ha pogut provar %n consumidor</numerusform>
            <numerusform>No s’han pogut provar %n consumidors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) tested</source>
        <translation>
            <numerusform>S’ha provat %n consumidor</numerusform>
            <numerusform>S’han provat %n consumidors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never tested</source>
        <translation>
            <numerusform>%n no s’ha provat mai</numerusform>
            <numerusform>%n no s’han provat mai</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, per a qualsevol full de càlcul (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Llibre de l’Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export who reaches what</source>
        <translation>Exporta qui té accés a què</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporta…</translation>
    </message>
    <message numerus="yes">
        <source>Few of the company&apos;s calls are left in this minute: going on in %n second(s).</source>
        <translation>
            <numerusform>Queden poques crides de l’empresa en aquest minut: es continuarà d’aquí a %n segon.</numerusform>
            <numerusform>Queden poques crides de l’empresa en aquest minut: es continuarà d’aquí a %n segons.</numerusform>
        </translation>
    </message>
    <message>
        <source>No consumer matches</source>
        <translation>Cap consumidor no coincideix</translation>
    </message>
    <message>
        <source>No consumer reached {module}</source>
        <translation>Cap consumidor no ha tingut accés a {module}</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Encara no hi ha cap consumidor</translation>
    </message>
    <message>
        <source>None of these can be tested here: it takes the secret on this computer, and a consumer of a program on its own.</source>
        <translation>Cap d’aquests no es pot provar aquí: calen el secret en aquest ordinador i un consumidor d’un programa que funcioni tot sol.</translation>
    </message>
    <message>
        <source>Offline: testing needs the server. What stands here was found before.</source>
        <translation>Sense connexió: per provar cal el servidor. El que hi ha aquí s’havia trobat abans.</translation>
    </message>
    <message>
        <source>Once there are some, this shows which of them reaches which module.</source>
        <translation>Quan n’hi hagi, aquí es veurà quin té accés a quin mòdul.</translation>
    </message>
    <message>
        <source>Only what a test found counts. Choose any module to see who was never tested.</source>
        <translation>Només compta el que ha trobat una prova. Trieu «Qui té accés a qualsevol mòdul» per veure qui no s’ha provat mai.</translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>Progrés de les proves</translation>
    </message>
    <message>
        <source>Search name or group</source>
        <translation>Cerca per nom o grup</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Es mostren {shown} de {total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Atura</translation>
    </message>
    <message>
        <source>Test the selected</source>
        <translation>Prova els seleccionats</translation>
    </message>
    <message>
        <source>Test those shown</source>
        <translation>Prova els que es mostren</translation>
    </message>
    <message>
        <source>Tested {done} of {total}.</source>
        <translation>Provats: {done} de {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Testing takes about %n minute(s), because the company&apos;s programs share 200 calls a minute.</source>
        <translation>
            <numerusform>La prova dura aproximadament %n minut, perquè els programes de l’empresa comparteixen 200 crides per minut.</numerusform>
            <numerusform>La prova dura aproximadament %n minuts, perquè els programes de l’empresa comparteixen 200 crides per minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix was exported</source>
        <translation>S’ha exportat la matriu</translation>
    </message>
    <message>
        <source>The tests were stopped</source>
        <translation>Les proves s’han aturat</translation>
    </message>
    <message>
        <source>Try fewer letters, or any module.</source>
        <translation>Proveu-ho amb menys lletres o amb qualsevol mòdul.</translation>
    </message>
    <message>
        <source>What was found is kept.</source>
        <translation>El que s’ha trobat es conserva.</translation>
    </message>
    <message>
        <source>Which consumer reaches which module</source>
        <translation>Quin consumidor té accés a quin mòdul</translation>
    </message>
    <message>
        <source>Who reaches any module</source>
        <translation>Qui té accés a qualsevol mòdul</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Qui té accés a què</translation>
    </message>
    <message>
        <source>Who reaches which module</source>
        <translation>Qui té accés a quin mòdul</translation>
    </message>
    <message>
        <source>Who reaches {module}?</source>
        <translation>Qui té accés a {module}?</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Tanca aquest missatge</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia els detalls</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A key has at most 1024 characters. Copy it again.</source>
        <translation>Una clau té com a màxim 1024 caràcters. Torneu-la a copiar.</translation>
    </message>
    <message>
        <source>A secret has at most 1024 characters. Copy it again.</source>
        <translation>Un secret té com a màxim 1024 caràcters. Torneu-lo a copiar.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the address of the updates.</source>
        <translation>Una pàgina d’inici de sessió de la xarxa o una adreça equivocada solen respondre així. Reviseu l’adreça de les actualitzacions.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the company&apos;s addresses.</source>
        <translation>Una pàgina d’inici de sessió de la xarxa o una adreça equivocada solen respondre així. Reviseu les adreces de l’empresa.</translation>
    </message>
    <message>
        <source>After {megabytes} MB the answer was dropped. Check the address of the updates.</source>
        <translation>Després de {megabytes} MB la resposta s’ha descartat. Reviseu l’adreça de les actualitzacions.</translation>
    </message>
    <message>
        <source>An address looks like https://app.fracttal.com/api</source>
        <translation>Una adreça té aquesta forma: https://app.fracttal.com/api</translation>
    </message>
    <message>
        <source>Another consumer has this name. Choose a different one.</source>
        <translation>Un altre consumidor ja té aquest nom. Trieu-ne un de diferent.</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port {port}</source>
        <translation>Un altre programa d’aquest ordinador fa servir el port {port}</translation>
    </message>
    <message>
        <source>Another website may stand at this address, or a part of it is missing. Compare the company&apos;s addresses with those that Fracttal gave you.</source>
        <translation>Potser en aquesta adreça hi ha un altre lloc web, o n’hi falta una part. Compareu les adreces de l’empresa amb les que us ha donat Fracttal.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow this address or to give you access.</source>
        <translation>Demaneu al departament d’informàtica que permeti aquesta adreça o que us hi doni accés.</translation>
    </message>
    <message>
        <source>Check that its folder is there and that you may write in it, or choose another: {file}</source>
        <translation>Reviseu que la carpeta hi sigui i que hi pugueu escriure, o trieu-ne una altra: {file}</translation>
    </message>
    <message>
        <source>Check that the printer is on, or choose another printer or file, then try again.</source>
        <translation>Reviseu que la impressora estigui engegada, o trieu una altra impressora o un altre fitxer, i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>Check the network connection and the spelling of the server&apos;s address.</source>
        <translation>Reviseu la connexió de xarxa i que l’adreça del servidor estigui ben escrita.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Reviseu la connexió de xarxa i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>Check the rights of this folder, then try again: {folder}</source>
        <translation>Reviseu els permisos d’aquesta carpeta i torneu-ho a provar: {folder}</translation>
    </message>
    <message>
        <source>Choose a group: it decides what the API will answer.</source>
        <translation>Trieu un grup: d’ell depèn què permet l’API.</translation>
    </message>
    <message>
        <source>Choose how the integrator signs in.</source>
        <translation>Trieu com inicia la sessió l’integrador.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name, then try again: {file}</source>
        <translation>Tanqueu-lo allà, o trieu un altre nom, i torneu-ho a provar: {file}</translation>
    </message>
    <message>
        <source>Close the program and open it again: it then restores what can be restored.</source>
        <translation>Tanqueu el programa i torneu-lo a obrir: en obrir-se, recupera el que es pot recuperar.</translation>
    </message>
    <message>
        <source>Consumer Desk is open already, but doesn&apos;t answer</source>
        <translation>Consumer Desk ja és obert, però no respon</translation>
    </message>
    <message>
        <source>Consumers are made on Fracttal&apos;s own page and kept here. For more, give the company a key of its own for this program, under Account.</source>
        <translation>Els consumidors es creen a la mateixa pàgina de Fracttal i es desen aquí. Per fer més coses, doneu a l’empresa una clau pròpia per a aquest programa, a Compte.</translation>
    </message>
    <message>
        <source>Copy the details for support.</source>
        <translation>Copieu els detalls per a l’assistència tècnica.</translation>
    </message>
    <message>
        <source>Create and change consumers on Fracttal&apos;s own page.</source>
        <translation>Creeu i canvieu els consumidors a la mateixa pàgina de Fracttal.</translation>
    </message>
    <message>
        <source>Either the permission group of the key in use doesn&apos;t include it, or your plan with Fracttal doesn&apos;t: the server doesn&apos;t say which. Look at the group first, then ask Fracttal.</source>
        <translation>O bé no ho inclou el grup de permisos de la clau en ús, o bé no ho inclou el vostre pla de Fracttal: el servidor no diu quin dels dos. Reviseu primer el grup; després consulteu-ho a Fracttal.</translation>
    </message>
    <message>
        <source>Enter the address that the integrator gave you for coming back after signing in.</source>
        <translation>Escriviu l’adreça que us ha donat l’integrador per tornar després d’iniciar la sessió.</translation>
    </message>
    <message>
        <source>Enter the name of the group: it decides what the API will answer.</source>
        <translation>Escriviu el nom del grup: d’ell depèn què permet l’API.</translation>
    </message>
    <message>
        <source>Everything else works. Tell your IT department about the file {file}</source>
        <translation>Tota la resta funciona. Aviseu el departament d’informàtica sobre el fitxer {file}</translation>
    </message>
    <message>
        <source>Everything else works. Tell your IT department that line {line} of this file isn&apos;t TOML: {file}</source>
        <translation>Tota la resta funciona. Aviseu el departament d’informàtica que la línia {line} d’aquest fitxer no és TOML: {file}</translation>
    </message>
    <message>
        <source>Fracttal allows 200 a minute for the whole company, all programs together. Try again in {seconds} s.</source>
        <translation>Fracttal en permet 200 per minut per a tota l’empresa, sumant tots els programes. Torneu-ho a provar d’aquí a {seconds} s.</translation>
    </message>
    <message>
        <source>Give the consumer a name.</source>
        <translation>Escriviu un nom per al consumidor.</translation>
    </message>
    <message>
        <source>Go on in its window. If that hangs, end the program, then start it again.</source>
        <translation>Continueu a la seva finestra. Si està penjada, finalitzeu el programa i torneu-lo a iniciar.</translation>
    </message>
    <message>
        <source>Install the newest version of Consumer Desk. Nothing was changed.</source>
        <translation>Instal·leu la versió més recent de Consumer Desk. No s’ha canviat res.</translation>
    </message>
    <message>
        <source>It answered with code {status}. Check the address of the updates, or try again later.</source>
        <translation>Ha respost amb el codi {status}. Reviseu l’adreça de les actualitzacions o torneu-ho a provar més tard.</translation>
    </message>
    <message>
        <source>It answered with code {status}. Try again in a few minutes; if it stays, tell Fracttal.</source>
        <translation>Ha respost amb el codi {status}. Torneu-ho a provar d’aquí a uns minuts; si el problema continua, aviseu Fracttal.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>No s’ha pogut imprimir</translation>
    </message>
    <message>
        <source>It doesn&apos;t exist on the server any more</source>
        <translation>Ja no existeix al servidor</translation>
    </message>
    <message>
        <source>It is that of “{name}”. Copy the key of the consumer that you mean.</source>
        <translation>És la de «{name}». Copieu la clau del consumidor que voleu.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether a new secret was made</source>
        <translation>No se sap si s’ha creat un secret nou</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether “{name}” was created</source>
        <translation>No se sap si s’ha creat «{name}»</translation>
    </message>
    <message>
        <source>It looks like https://downloads.example.com/consumer-desk.json</source>
        <translation>Té aquesta forma: https://downloads.example.com/consumer-desk.json</translation>
    </message>
    <message>
        <source>It may come from an older tab, or from a page that isn&apos;t your company&apos;s. Nothing was kept. Close other tabs of the sign-in, then try again.</source>
        <translation>Potser ve d’una pestanya anterior, o d’una pàgina que no és de la vostra empresa. No s’ha desat res. Tanqueu les altres pestanyes de l’inici de sessió i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>It may have been changed on the way, so nothing of it is shown. Install nothing from there, and tell your IT department.</source>
        <translation>Pot haver estat modificada pel camí; per això no se’n mostra res. No instal·leu res d’allà i aviseu el departament d’informàtica.</translation>
    </message>
    <message>
        <source>It may have taken too long, or was used already. Sign in again.</source>
        <translation>Potser ha trigat massa, o ja s’havia fet servir. Torneu a iniciar la sessió.</translation>
    </message>
    <message>
        <source>It says: {said}</source>
        <translation>Resposta del servidor: {said}</translation>
    </message>
    <message>
        <source>It was built without the key that proves where an update comes from. Get new versions where you got this one.</source>
        <translation>S’ha creat sense la clau que demostra d’on ve una actualització. Obteniu les versions noves allà on vau obtenir aquesta.</translation>
    </message>
    <message>
        <source>It wasn&apos;t followed. Ask whoever gave you the address of the updates for the new one.</source>
        <translation>No s’ha seguit. Demaneu la nova a qui us va donar l’adreça de les actualitzacions.</translation>
    </message>
    <message>
        <source>Its data may be in use by another copy of this program, or can&apos;t be written. Close the other copy, then try again.</source>
        <translation>Potser una altra còpia d’aquest programa està fent servir les seves dades, o no s’hi pot escriure. Tanqueu l’altra còpia i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>Its window may have been closed, or the key or the callback address isn&apos;t the one registered with the consumer. Nothing was kept; try again.</source>
        <translation>Potser se n’ha tancat la finestra, o la clau o l’adreça de retorn no són les registrades al consumidor. No s’ha desat res; torneu-ho a provar.</translation>
    </message>
    <message>
        <source>Key and secret of “{name}” are refused</source>
        <translation>La clau i el secret de «{name}» es rebutgen</translation>
    </message>
    <message>
        <source>Keys are never sent to an address that isn&apos;t the company&apos;s own, so nothing was sent there. Check the company&apos;s addresses.</source>
        <translation>Les claus no s’envien mai a una adreça que no sigui de la mateixa empresa; per això no s’hi ha enviat res. Reviseu les adreces de l’empresa.</translation>
    </message>
    <message>
        <source>Keys are only sent over an encrypted connection: the address must begin with https://</source>
        <translation>Les claus només s’envien amb una connexió xifrada: l’adreça ha de començar amb https://</translation>
    </message>
    <message>
        <source>Make it longer, or let the program make one of six words.</source>
        <translation>Feu-la més llarga, o deixeu que el programa en creï una de sis paraules.</translation>
    </message>
    <message>
        <source>No new secret was made</source>
        <translation>No s’ha creat cap secret nou</translation>
    </message>
    <message>
        <source>No new secret was made for “{name}”</source>
        <translation>No s’ha creat cap secret nou per a «{name}»</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Make room on the disk, then try again.</source>
        <translation>No s’ha perdut res del que estava desat. Allibereu espai al disc i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Try again; if it happens again, copy the details for support.</source>
        <translation>No s’ha perdut res del que estava desat. Torneu-ho a provar; si torna a passar, copieu els detalls per a l’assistència tècnica.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No s’ha canviat res.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup: {name}</source>
        <translation>No s’ha canviat res. Trieu una altra còpia de seguretat: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest version of Consumer Desk: {name}</source>
        <translation>No s’ha canviat res. Instal·leu la versió més recent de Consumer Desk: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at where it stands now, and go on from there.</source>
        <translation>No s’ha canviat res. Mireu en quin punt és ara i continueu des d’allà.</translation>
    </message>
    <message>
        <source>Nothing was kept. To let this program in, sign in again and approve it there.</source>
        <translation>No s’ha desat res. Per deixar entrar aquest programa, torneu a iniciar la sessió i doneu-hi el consentiment.</translation>
    </message>
    <message>
        <source>Nothing was made, and the old pair is as it was. Refresh the list: if another consumer has that name by now, give up the rotation and begin anew; if the permission group of “{old}” is gone, choose another one there first.</source>
        <translation>No s’ha creat res, i el parell anterior és com era. Actualitzeu la llista: si un altre consumidor ja té aquest nom, abandoneu la rotació i torneu a començar; si el grup de permisos de «{old}» ja no existeix, trieu-ne abans un altre allà.</translation>
    </message>
    <message>
        <source>One of them is wrong, incomplete, swapped with the other, or was replaced. Copy both again.</source>
        <translation>Un dels dos és incorrecte, està incomplet, ocupa el lloc de l’altre o s’ha substituït. Torneu a copiar-los tots dos.</translation>
    </message>
    <message>
        <source>Paste the key that Fracttal shows.</source>
        <translation>Enganxeu la clau que mostra Fracttal.</translation>
    </message>
    <message>
        <source>Paste the secret that belongs to the key.</source>
        <translation>Enganxeu el secret que correspon a la clau.</translation>
    </message>
    <message>
        <source>Refresh the list. If the server doesn&apos;t show it again, a new secret is needed.</source>
        <translation>Actualitzeu la llista. Si el servidor no el torna a mostrar, cal un secret nou.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. A question of the system may be waiting behind a window.</source>
        <translation>Els secrets es desen només a la memòria, fins que tanqueu aquest programa. Potser una pregunta del sistema espera darrere d’una finestra.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Allow Consumer Desk when the system asks, then try again.</source>
        <translation>Els secrets es desen només a la memòria, fins que tanqueu aquest programa. Doneu permís a Consumer Desk quan el sistema ho demani i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Ask your IT department to turn on the system&apos;s password store.</source>
        <translation>Els secrets es desen només a la memòria, fins que tanqueu aquest programa. Demaneu al departament d’informàtica que activi el magatzem de contrasenyes del sistema.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Unlock the keychain to keep them on this computer.</source>
        <translation>Els secrets es desen només a la memòria, fins que tanqueu aquest programa. Desbloqueu el clauer per desar-los en aquest ordinador.</translation>
    </message>
    <message>
        <source>Secrets are locked</source>
        <translation>Els secrets estan blocats</translation>
    </message>
    <message>
        <source>Sign in on the page that opened. Then copy the whole address from the browser&apos;s address bar; it is right even if the page itself can&apos;t be shown.</source>
        <translation>Inicieu la sessió a la pàgina que s’ha obert. Després copieu l’adreça sencera de la barra d’adreces del navegador; és correcta encara que la pàgina mateixa no es pugui mostrar.</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department about the file {file}</source>
        <translation>Per això no es cerquen actualitzacions. Aviseu el departament d’informàtica sobre el fitxer {file}</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department that line {line} of this file isn&apos;t TOML: {file}</source>
        <translation>Per això no es cerquen actualitzacions. Aviseu el departament d’informàtica que la línia {line} d’aquest fitxer no és TOML: {file}</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department that “{name}” can&apos;t be used in this file: {file}</source>
        <translation>Per això no es cerquen actualitzacions. Aviseu el departament d’informàtica que «{name}» no es pot fer servir en aquest fitxer: {file}</translation>
    </message>
    <message>
        <source>Some fields need a change</source>
        <translation>Hi ha camps per corregir</translation>
    </message>
    <message>
        <source>Somebody deleted it already. What is left is to prove it.</source>
        <translation>Algú ja l’ha suprimit. Només queda comprovar-ho.</translation>
    </message>
    <message>
        <source>Somebody deleted it. The old pair is as it was: make another twin, or give it up.</source>
        <translation>Algú l’ha suprimit. La parella anterior és com era: creeu un altre bessó, o abandoneu-ho.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it. Refresh the list.</source>
        <translation>Potser algú l’ha suprimit. Actualitzeu la llista.</translation>
    </message>
    <message>
        <source>Somebody may want to hide a new version from you. Try again later; if it stays, tell your IT department.</source>
        <translation>Potser algú us vol amagar una versió nova. Torneu-ho a provar més tard; si el problema continua, aviseu el departament d’informàtica.</translation>
    </message>
    <message>
        <source>Something between this computer and Fracttal may have changed it. Check the company&apos;s addresses and the network, and ask your IT department before you go on using the pair.</source>
        <translation>Potser l’ha canviada alguna cosa entre aquest ordinador i Fracttal. Reviseu les adreces de l’empresa i la xarxa, i consulteu-ho al departament d’informàtica abans de continuar fent servir la parella.</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>Alguna cosa ha fallat en aquest programa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Aturat</translation>
    </message>
    <message>
        <source>The address must begin with https://</source>
        <translation>L’adreça ha de començar per https://</translation>
    </message>
    <message>
        <source>The answer of {host} isn&apos;t signed with this pair&apos;s secret</source>
        <translation>La resposta de {host} no està signada amb el secret d’aquesta parella</translation>
    </message>
    <message>
        <source>The answer was dropped. Check the company&apos;s addresses.</source>
        <translation>La resposta s’ha descartat. Reviseu les adreces de l’empresa.</translation>
    </message>
    <message>
        <source>The answer was lost on the way</source>
        <translation>La resposta s’ha perdut pel camí</translation>
    </message>
    <message>
        <source>The authorization of {person} wasn&apos;t taken back</source>
        <translation>No s’ha retirat l’autorització que ha donat {person}</translation>
    </message>
    <message>
        <source>The browser couldn&apos;t come back to this program. Close the other program, or choose another port and register the callback address with it.</source>
        <translation>El navegador no podria tornar a aquest programa. Tanqueu l’altre programa, o trieu un altre port i registreu-hi l’adreça de retorn.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back within 5 minutes</source>
        <translation>El navegador no ha tornat en 5 minuts</translation>
    </message>
    <message>
        <source>The browser&apos;s answer doesn&apos;t belong to this sign-in</source>
        <translation>La resposta del navegador no correspon a aquest inici de sessió</translation>
    </message>
    <message>
        <source>The change may have been made or not. Refresh the list to see, before you try again.</source>
        <translation>No se sap si s’ha fet el canvi. Actualitzeu la llista per veure-ho abans de tornar-ho a provar.</translation>
    </message>
    <message>
        <source>The companies prepared for this computer can&apos;t be read</source>
        <translation>No es poden llegir les empreses preparades per a aquest ordinador</translation>
    </message>
    <message>
        <source>The companies prepared for this computer weren&apos;t taken over</source>
        <translation>No s’han afegit les empreses preparades per a aquest ordinador</translation>
    </message>
    <message>
        <source>The connection broke before the answer came, so it isn&apos;t known whether a new secret was made. When the server can be reached, choose Verify now: if key and secret are refused, make a new secret once more.</source>
        <translation>La connexió s’ha tallat abans que arribés la resposta; per això no se sap si s’ha creat un secret nou. Quan es pugui arribar al servidor, trieu Verifica ara: si la clau i el secret es rebutgen, creeu un altre secret nou.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. When it is back, test the pair: if it is refused, the old secret is dead, and a new secret has to be made once more.</source>
        <translation>La connexió s’ha tallat abans que arribés la resposta. Quan torni, proveu la parella: si es rebutja, el secret anterior ja no és vàlid i cal crear un altre secret nou.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Your form is kept. When the connection is back, the list shows whether it exists; saving again makes no second one.</source>
        <translation>La connexió s’ha tallat abans que arribés la resposta. El formulari es conserva. Quan torni la connexió, la llista mostrarà si existeix; si torneu a desar, no se’n crearà un altre.</translation>
    </message>
    <message>
        <source>The connection broke, and the list shows no such consumer. Save again.</source>
        <translation>La connexió s’ha tallat i la llista no mostra aquest consumidor. Torneu a desar.</translation>
    </message>
    <message>
        <source>The connection broke, and the list still shows it for “{application}”. Revoke it again.</source>
        <translation>La connexió s’ha tallat, i la llista encara la mostra per a «{application}». Torneu-la a revocar.</translation>
    </message>
    <message>
        <source>The connection broke, and the old secret was tried: it still works. Try again.</source>
        <translation>La connexió s’ha tallat, i s’ha provat el secret anterior: encara funciona. Torneu-ho a provar.</translation>
    </message>
    <message>
        <source>The connection broke, and the server still has the old secret. Try again.</source>
        <translation>La connexió s’ha tallat, i el servidor encara té el secret anterior. Torneu-ho a provar.</translation>
    </message>
    <message>
        <source>The connection to {host} broke</source>
        <translation>S’ha tallat la connexió amb {host}</translation>
    </message>
    <message>
        <source>The connection to {host} isn&apos;t safe</source>
        <translation>La connexió amb {host} no és segura</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>No es pot escriure a la carpeta de dades</translation>
    </message>
    <message>
        <source>The data on this computer is damaged</source>
        <translation>Les dades d’aquest ordinador estan malmeses</translation>
    </message>
    <message>
        <source>The data on this computer was made by a newer version</source>
        <translation>Les dades d’aquest ordinador són d’una versió més recent</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disc és ple</translation>
    </message>
    <message>
        <source>The field “{where}” isn&apos;t as agreed. Copy the details for Fracttal&apos;s support.</source>
        <translation>El camp «{where}» no té la forma acordada. Copieu els detalls per a l’assistència tècnica de Fracttal.</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be written</source>
        <translation>No s’ha pogut escriure el fitxer</translation>
    </message>
    <message>
        <source>The file is open in another program</source>
        <translation>El fitxer està obert en un altre programa</translation>
    </message>
    <message>
        <source>The key may have been deleted or its secret replaced. Check the company&apos;s key.</source>
        <translation>Potser s’ha suprimit la clau o se n’ha substituït el secret. Reviseu la clau de l’empresa.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer</source>
        <translation>El clauer no respon</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El clauer està blocat</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>El clauer ha denegat l’accés</translation>
    </message>
    <message>
        <source>The list of versions from {host} isn&apos;t signed with the right key</source>
        <translation>La llista de versions de {host} no està signada amb la clau correcta</translation>
    </message>
    <message>
        <source>The name holds characters that can&apos;t be shown. Type it again.</source>
        <translation>El nom conté caràcters que no es poden mostrar. Torneu-lo a escriure.</translation>
    </message>
    <message>
        <source>The network or the server is slow. Try again in a few minutes.</source>
        <translation>La xarxa o el servidor van lents. Torneu-ho a provar d’aquí a uns minuts.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection to {host}</source>
        <translation>El servidor intermediari de la xarxa ha rebutjat la connexió amb {host}</translation>
    </message>
    <message>
        <source>The old secret is dead, and the new one didn&apos;t arrive</source>
        <translation>El secret anterior ja no és vàlid i el nou no ha arribat</translation>
    </message>
    <message>
        <source>The old secret of “{name}” is dead, and the new one didn&apos;t arrive</source>
        <translation>El secret anterior de «{name}» ja no és vàlid i el nou no ha arribat</translation>
    </message>
    <message>
        <source>The old secret of “{name}” may be dead</source>
        <translation>Potser el secret anterior de «{name}» ja no és vàlid</translation>
    </message>
    <message>
        <source>The rotation goes no further, and the old pair is as it was. Open the twin and make a new secret for it, or undo this step.</source>
        <translation>La rotació no avança, i la parella anterior és com era. Obriu el bessó i creeu-li un secret nou, o desfeu aquest pas.</translation>
    </message>
    <message>
        <source>The rotation of “{name}” isn&apos;t at this step any more</source>
        <translation>La rotació de «{name}» ja no és en aquest pas</translation>
    </message>
    <message>
        <source>The rules that your IT department set for updates can&apos;t be read</source>
        <translation>No es poden llegir les regles del departament d’informàtica per a les actualitzacions</translation>
    </message>
    <message>
        <source>The rules that your IT department set for updates can&apos;t be used</source>
        <translation>No es poden fer servir les regles del departament d’informàtica per a les actualitzacions</translation>
    </message>
    <message>
        <source>The sample company can&apos;t start</source>
        <translation>L’empresa d’exemple no es pot iniciar</translation>
    </message>
    <message>
        <source>The secret of the key with which this program signs in can&apos;t be read on this computer. Unlock the keychain, or connect the company again with its key and secret.</source>
        <translation>El secret de la clau amb què aquest programa inicia la sessió no es pot llegir en aquest ordinador. Desbloqueu el clauer o torneu a connectar l’empresa amb la seva clau i el seu secret.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t sign you in</source>
        <translation>El servidor no ha pogut iniciar la vostra sessió</translation>
    </message>
    <message>
        <source>The server didn&apos;t accept what the browser brought back</source>
        <translation>El servidor no ha acceptat el que ha portat el navegador</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this key and secret</source>
        <translation>El servidor no accepta aquesta clau i aquest secret</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this value. Change it, then save again.</source>
        <translation>El servidor no accepta aquest valor. Canvieu-lo i torneu a desar.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t allow this</source>
        <translation>El servidor no ho permet</translation>
    </message>
    <message>
        <source>The server doesn&apos;t renew it any more: it was revoked, or wasn&apos;t used for too long. Sign in again with the browser, under Account.</source>
        <translation>El servidor ja no la renova: s’ha revocat, o fa massa temps que no es feia servir. Torneu a iniciar la sessió amb el navegador, a Compte.</translation>
    </message>
    <message>
        <source>The server ended our sign-in</source>
        <translation>El servidor ha tancat la nostra sessió</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>El servidor té un problema</translation>
    </message>
    <message>
        <source>The server knows key and secret, but gives tokens only after somebody signed in: the grant type is authorization code. Choose that one, or use a consumer for a program on its own.</source>
        <translation>El servidor reconeix la clau i el secret, però només dona testimonis després que algú iniciï la sessió: el tipus d’autorització és codi d’autorització. Trieu aquest tipus, o feu servir un consumidor per a un programa que funciona tot sol.</translation>
    </message>
    <message>
        <source>The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make a new secret once more: programs that use the pair stand still until they get it.</source>
        <translation>El servidor ha creat un secret nou, però s’ha perdut abans que es pogués desar; per això ningú no el coneix. Creeu un altre secret nou: els programes que fan servir la parella estan aturats fins que el reben.</translation>
    </message>
    <message>
        <source>The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make a new secret once more: programs that use this consumer stand still until they get it.</source>
        <translation>El servidor ha creat un secret nou, però s’ha perdut abans que es pogués desar; per això ningú no el coneix. Creeu un altre secret nou: els programes que fan servir aquest consumidor estan aturats fins que el reben.</translation>
    </message>
    <message>
        <source>The server may be down, or the address wrong. Try again in a few minutes.</source>
        <translation>Potser el servidor no funciona o l’adreça és equivocada. Torneu-ho a provar d’aquí a uns minuts.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>El servidor ha rebutjat la petició</translation>
    </message>
    <message>
        <source>The server refuses requests whose time is off. Set the clock, then try again.</source>
        <translation>El servidor rebutja les peticions que no tenen l’hora correcta. Poseu el rellotge a l’hora i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>The server said no</source>
        <translation>El servidor ha rebutjat l’operació</translation>
    </message>
    <message>
        <source>The server took no twin “{name}”</source>
        <translation>El servidor no ha acceptat el bessó «{name}»</translation>
    </message>
    <message>
        <source>The sign-in was denied in the browser</source>
        <translation>L’inici de sessió s’ha denegat al navegador</translation>
    </message>
    <message>
        <source>The twin “{name}” isn&apos;t there any more</source>
        <translation>El bessó «{name}» ja no hi és</translation>
    </message>
    <message>
        <source>They bring new versions to this computer themselves.</source>
        <translation>És aquest departament qui instal·la les versions noves en aquest ordinador.</translation>
    </message>
    <message>
        <source>This address isn&apos;t safe</source>
        <translation>Aquesta adreça no és segura</translation>
    </message>
    <message>
        <source>This backup can&apos;t be restored: it is damaged or gone</source>
        <translation>Aquesta còpia de seguretat no es pot restaurar: està malmesa o ja no hi és</translation>
    </message>
    <message>
        <source>This backup was made by a newer version</source>
        <translation>Aquesta còpia de seguretat la va fer una versió més recent</translation>
    </message>
    <message>
        <source>This company&apos;s own key can&apos;t be used now</source>
        <translation>La clau pròpia d’aquesta empresa no es pot fer servir ara</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust the server&apos;s certificate, so nothing was sent. Check the address; if it is right, ask your IT department.</source>
        <translation>Aquest ordinador no confia en el certificat del servidor; per això no s’ha enviat res. Reviseu l’adreça; si és correcta, consulteu-ho al departament d’informàtica.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used</source>
        <translation>Aquest ordinador no té cap clauer que es pugui fer servir</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>El rellotge d’aquest ordinador no va a l’hora</translation>
    </message>
    <message>
        <source>This copy can&apos;t look for updates</source>
        <translation>Aquesta còpia no pot cercar actualitzacions</translation>
    </message>
    <message>
        <source>This group doesn&apos;t exist any more. Choose another one.</source>
        <translation>Aquest grup ja no existeix. Trieu-ne un altre.</translation>
    </message>
    <message>
        <source>This holds characters that no key has. Copy it again.</source>
        <translation>Conté caràcters que no té cap clau. Torneu-la a copiar.</translation>
    </message>
    <message>
        <source>This holds characters that no secret has. Copy it again.</source>
        <translation>Conté caràcters que no té cap secret. Torneu-lo a copiar.</translation>
    </message>
    <message>
        <source>This isn&apos;t a new secret: it is the key, or what is kept already. Copy it again.</source>
        <translation>No és un secret nou: és la clau, o el que ja està desat. Torneu-lo a copiar.</translation>
    </message>
    <message>
        <source>This isn&apos;t an address</source>
        <translation>Això no és una adreça</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that can be used: it must begin with https://</source>
        <translation>Aquesta adreça no es pot fer servir: ha de començar amb https://</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that updates can be looked for at</source>
        <translation>Aquesta no és una adreça on cercar actualitzacions</translation>
    </message>
    <message>
        <source>This isn&apos;t the address that the browser was sent back to</source>
        <translation>Aquesta no és l’adreça a la qual s’ha enviat el navegador</translation>
    </message>
    <message>
        <source>This key belongs to a consumer for sign-in by a person</source>
        <translation>Aquesta clau és d’un consumidor per a l’inici de sessió d’una persona</translation>
    </message>
    <message>
        <source>This key is in the list already</source>
        <translation>Aquesta clau ja és a la llista</translation>
    </message>
    <message>
        <source>This passphrase could be guessed</source>
        <translation>Aquesta frase de contrasenya es podria endevinar</translation>
    </message>
    <message>
        <source>This program has nothing to sign in with at this company</source>
        <translation>Aquest programa no té res amb què iniciar la sessió en aquesta empresa</translation>
    </message>
    <message>
        <source>This program itself signs in with “{name}”</source>
        <translation>Aquest mateix programa inicia la sessió amb «{name}»</translation>
    </message>
    <message>
        <source>This secret isn&apos;t kept on this computer</source>
        <translation>Aquest secret no està desat en aquest ordinador</translation>
    </message>
    <message>
        <source>This server doesn&apos;t offer the management of consumers</source>
        <translation>Aquest servidor no ofereix la gestió de consumidors</translation>
    </message>
    <message>
        <source>Too many requests in this minute</source>
        <translation>Massa peticions en aquest minut</translation>
    </message>
    <message>
        <source>Unlock first, then try again. Nothing was changed.</source>
        <translation>Primer cal desblocar i després tornar-ho a provar. No s’ha canviat res.</translation>
    </message>
    <message>
        <source>Updates are only looked for over an encrypted connection</source>
        <translation>Les actualitzacions només es cerquen per una connexió xifrada</translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name of the group.</source>
        <translation>Feu servir com a màxim 120 caràcters per al nom del grup.</translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name.</source>
        <translation>Feu servir com a màxim 120 caràcters per al nom.</translation>
    </message>
    <message>
        <source>Use at most 500 characters for the description.</source>
        <translation>Feu servir com a màxim 500 caràcters per a la descripció.</translation>
    </message>
    <message>
        <source>What to do stands under each of them.</source>
        <translation>A sota de cadascun s’indica què cal fer.</translation>
    </message>
    <message>
        <source>What {host} sent isn&apos;t a list of versions</source>
        <translation>El que ha enviat {host} no és una llista de versions</translation>
    </message>
    <message>
        <source>Without it the company couldn&apos;t be read any more. Give the company another key and secret under Account first, then come back.</source>
        <translation>Sense ell ja no es podria llegir l’empresa. Primer doneu a l’empresa una altra clau i un altre secret a Compte, i després torneu.</translation>
    </message>
    <message>
        <source>Your IT department switched off looking for updates</source>
        <translation>El departament d’informàtica ha desactivat la cerca d’actualitzacions</translation>
    </message>
    <message>
        <source>Your sign-in with the browser has ended</source>
        <translation>La sessió iniciada amb el navegador s’ha acabat</translation>
    </message>
    <message>
        <source>{host} answered with something that isn&apos;t Fracttal&apos;s API</source>
        <translation>{host} ha respost amb una cosa que no és l’API de Fracttal</translation>
    </message>
    <message>
        <source>{host} answers, but it isn&apos;t Fracttal&apos;s API</source>
        <translation>{host} respon, però no és l’API de Fracttal</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation>No es pot accedir a {host}</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t answer</source>
        <translation>{host} no respon</translation>
    </message>
    <message>
        <source>{host} gave an answer that can&apos;t be understood</source>
        <translation>{host} ha donat una resposta que no s’entén</translation>
    </message>
    <message>
        <source>{host} has no list of versions at this address</source>
        <translation>{host} no té cap llista de versions en aquesta adreça</translation>
    </message>
    <message>
        <source>{host} sends us to another address</source>
        <translation>{host} ens envia a una altra adreça</translation>
    </message>
    <message>
        <source>{host} sends us to another address for updates</source>
        <translation>{host} remet a una altra adreça per a les actualitzacions</translation>
    </message>
    <message>
        <source>{host} sent more than a list of versions can be</source>
        <translation>{host} ha enviat més del que pot ocupar una llista de versions</translation>
    </message>
    <message>
        <source>{host} sent more than {megabytes} MB</source>
        <translation>{host} ha enviat més de {megabytes} MB</translation>
    </message>
    <message>
        <source>{host} shows an older list of versions than the last time</source>
        <translation>{host} mostra una llista de versions més antiga que l’última vegada</translation>
    </message>
    <message>
        <source>{host} took too long to answer</source>
        <translation>{host} ha trigat massa a respondre</translation>
    </message>
    <message>
        <source>{host} wasn&apos;t found</source>
        <translation>No s’ha trobat {host}</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t there any more</source>
        <translation>«{name}» ja no hi és</translation>
    </message>
    <message>
        <source>“{name}” of company {entry} is missing, is there twice or can&apos;t be used. Tell your IT department: {file}</source>
        <translation>«{name}» de l’empresa {entry} falta, hi és dues vegades o no es pot fer servir. Aviseu el departament d’informàtica: {file}</translation>
    </message>
    <message>
        <source>“{name}” stands in a file that everybody at this computer can read, where no secret may be. Tell your IT department to take it out and to replace that secret: {file}</source>
        <translation>«{name}» és en un fitxer que tothom pot llegir en aquest ordinador, on no hi pot haver cap secret. Demaneu al departament d’informàtica que l’en tregui i que substitueixi aquell secret: {file}</translation>
    </message>
    <message>
        <source>“{name}” was not created</source>
        <translation>No s’ha creat «{name}»</translation>
    </message>
</context>
<context>
    <name>ModuleDetails</name>
    <message numerus="yes">
        <source>%n consumer(s) may view it, by their group</source>
        <translation>
            <numerusform>%n consumidor el pot visualitzar, segons el seu grup</numerusform>
            <numerusform>%n consumidors el poden visualitzar, segons el seu grup</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers that may view it</source>
        <translation>Consumidors que el poden visualitzar</translation>
    </message>
    <message>
        <source>Documented calls</source>
        <translation>Crides documentades</translation>
    </message>
    <message>
        <source>Fracttal documents the module&apos;s number and the calls. That these calls belong to this module is inferred from what they are about.</source>
        <translation>Fracttal documenta el número del mòdul i les crides. Que aquestes crides siguin d’aquest mòdul es dedueix del seu contingut.</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Grau de certesa</translation>
    </message>
    <message>
        <source>None: Fracttal documents no call for this module.</source>
        <translation>Cap: Fracttal no documenta cap crida per a aquest mòdul.</translation>
    </message>
    <message>
        <source>Not known here: the server doesn&apos;t tell what its groups allow.</source>
        <translation>Aquí no se sap: el servidor no diu què permeten els seus grups.</translation>
    </message>
    <message>
        <source>The add-on API Connections in your plan with Fracttal.</source>
        <translation>El complement Connexions API al vostre pla de Fracttal.</translation>
    </message>
    <message>
        <source>To create work orders, the add-on ADVANCED APIs as well.</source>
        <translation>Per crear ordres de treball, també el complement ADVANCED APIs.</translation>
    </message>
    <message>
        <source>To create: “{right}” on {module} in the consumer&apos;s permission group.</source>
        <translation>Per crear: «{right}» a {module} al grup de permisos del consumidor.</translation>
    </message>
    <message>
        <source>To read: “{right}” on {module} in the consumer&apos;s permission group.</source>
        <translation>Per llegir: «{right}» a {module} al grup de permisos del consumidor.</translation>
    </message>
    <message>
        <source>What a call needs</source>
        <translation>Què necessita una crida</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i %n més</numerusform>
            <numerusform>i %n més</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>Add</source>
        <translation>Afegeix</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Actius</translation>
    </message>
    <message>
        <source>Automator</source>
        <translation>Automatitzador</translation>
    </message>
    <message>
        <source>Business intelligence</source>
        <translation>Intel·ligència de negoci</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuració</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suprimeix</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edita</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>Recursos humans</translation>
    </message>
    <message>
        <source>Material requests</source>
        <translation>Sol·licituds de materials</translation>
    </message>
    <message>
        <source>Module {number}</source>
        <translation>Mòdul {number}</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoratge</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Tasks and work orders</source>
        <translation>Tasques i ordres de treball</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equips de treball</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Tercers</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualitza</translation>
    </message>
    <message>
        <source>Virtual disk</source>
        <translation>Disc virtual</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Magatzems</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Sol·licituds de treball</translation>
    </message>
</context>
<context>
    <name>ModulesPage</name>
    <message>
        <source>Calls</source>
        <translation>Crides</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidors</translation>
    </message>
    <message>
        <source>Fracttal&apos;s modules</source>
        <translation>Mòduls de Fracttal</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Mòdul</translation>
    </message>
    <message>
        <source>Modules and calls</source>
        <translation>Mòduls i crides</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Qui té accés a què</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>fa %n minut</numerusform>
            <numerusform>fa %n minuts</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>fa un moment</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Here only: nothing changes on its server.</source>
        <translation>Només aquí: al seu servidor no canvia res.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Canvia el nom</translation>
    </message>
    <message>
        <source>Rename the company</source>
        <translation>Canvia el nom de l’empresa</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>At once: the old secret is dead, every token it got dies, and every program that uses it stops until it gets the new one. The key stays the same. The old secret can&apos;t be brought back.</source>
        <translation>Immediatament: el secret anterior deixa de ser vàlid, tots els tokens que ha obtingut moren i cada programa que el fa servir s’atura fins que rep el nou. La clau és la mateixa. El secret anterior no es pot recuperar.</translation>
    </message>
    <message>
        <source>It is kept, but couldn&apos;t be tried yet: choose Verify now later.</source>
        <translation>S’ha desat, però encara no s’ha pogut provar: trieu Verifica ara més tard.</translation>
    </message>
    <message>
        <source>It is kept, but the server refuses it: somebody may have made another one since.</source>
        <translation>S’ha desat, però el servidor el rebutja: potser algú n’ha creat un altre després.</translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation>Darrer ús: {time}.</translation>
    </message>
    <message>
        <source>It was tried and works. Copy it, and give it to every program that uses this consumer.</source>
        <translation>S’ha provat i funciona. Copieu-lo i doneu-lo a cada programa que fa servir aquest consumidor.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crea un secret nou</translation>
    </message>
    <message>
        <source>Make a new secret for “{name}”?</source>
        <translation>Voleu crear un secret nou per a «{name}»?</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nom del consumidor</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secret nou</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list had it.</source>
        <translation>La primera resposta s’ha perdut pel camí, però la llista el tenia.</translation>
    </message>
    <message>
        <source>This program signs in with it too, and takes over the new secret.</source>
        <translation>Aquest programa també hi inicia la sessió, i adopta el secret nou.</translation>
    </message>
    <message>
        <source>To replace it without an outage, cancel and choose Rotate instead.</source>
        <translation>Per substituir-lo sense interrupció, cancel·leu i trieu la rotació.</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Per continuar, escriviu el nom del consumidor: {name}</translation>
    </message>
    <message>
        <source>“{name}” has a new secret</source>
        <translation>«{name}» té un secret nou</translation>
    </message>
</context>
<context>
    <name>OfflineNotice</name>
    <message>
        <source>Offline</source>
        <translation>Sense connexió</translation>
    </message>
    <message>
        <source>Offline: the list is from {time}</source>
        <translation>Sense connexió. Data de la llista: {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>{reason}. Searching and copying still work; changes need the server.</source>
        <translation>{reason}. Podeu continuar cercant i copiant; per fer canvis cal el servidor.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Which groups are shared with people is known once the figures have been read.</source>
        <translation>Quan s’hagin llegit les xifres se sabrà quins grups es comparteixen amb persones.</translation>
    </message>
    <message>
        <source>Which groups are shared with people isn&apos;t known: accounts can&apos;t be read.</source>
        <translation>No se sap quins grups es comparteixen amb persones: no es poden llegir els comptes.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More</source>
        <translation>Més</translation>
    </message>
    <message>
        <source>More: appearance, help, about, quit</source>
        <translation>Més: aparença, ajuda, quant a, surt</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Copy key</source>
        <translation>Copia la clau</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copia el secret</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Introdueix el secret…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oblida…</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Amaga el secret</translation>
    </message>
    <message>
        <source>It was refused on {time}.</source>
        <translation>Darrera prova: rebutjada ({time}).</translation>
    </message>
    <message>
        <source>It worked on {time}.</source>
        <translation>Darrera prova: funciona ({time}).</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clau</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Secret nou…</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>No desat en aquest ordinador</translation>
    </message>
    <message>
        <source>Not tested from this computer yet.</source>
        <translation>Encara no s’ha provat des d’aquest ordinador.</translation>
    </message>
    <message>
        <source>Offline: testing and a new secret need the server.</source>
        <translation>Sense connexió: per provar i per crear un secret nou cal el servidor.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substitueix…</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret made on</source>
        <translation>Secret creat el</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostra el secret</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Atura la prova</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>The company&apos;s key pair</source>
        <translation>La parella de clau i secret de l’empresa</translation>
    </message>
    <message>
        <source>The secret can&apos;t be read on this computer. Enter it again to test or copy it.</source>
        <translation>El secret no es pot llegir en aquest ordinador. Torneu-lo a introduir per provar-lo o copiar-lo.</translation>
    </message>
    <message>
        <source>The server shows a secret only when it is made. To test or copy it here, enter the one you have, or make a new one.</source>
        <translation>El servidor només mostra un secret quan es crea. Per provar-lo o copiar-lo aquí, introduïu el que teniu o creeu-ne un de nou.</translation>
    </message>
</context>
<context>
    <name>PairFields</name>
    <message>
        <source>Both can be pasted at once, as lines or as a row, in any order.</source>
        <translation>Es poden enganxar tots dos alhora, en línies o en una fila, en qualsevol ordre.</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Amaga el secret</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clau</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostra el secret</translation>
    </message>
</context>
<context>
    <name>PairForm</name>
    <message>
        <source>As Fracttal shows it in API Connection.</source>
        <translation>Tal com la mostra Fracttal a Connexió API.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Es desa al clauer d’aquest ordinador i enlloc més.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Keep the pair on this computer</source>
        <translation>Desa la parella en aquest ordinador</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clau</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Enganxeu-ho aquí.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>There is a space or a hidden character in it. Paste it again.</source>
        <translation>Conté un espai o un caràcter ocult. Torneu-ho a enganxar.</translation>
    </message>
    <message>
        <source>This is longer than any key or secret. Paste it again.</source>
        <translation>És més llarg que qualsevol clau o secret. Torneu-ho a enganxar.</translation>
    </message>
    <message>
        <source>This is the key once more. Paste the secret that belongs to it.</source>
        <translation>Torna a ser la clau. Enganxeu el secret que hi correspon.</translation>
    </message>
</context>
<context>
    <name>PanelHeader</name>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Tanca el panell</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Desa (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>S’està desant…</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dies</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with the secret, apart from the rest</source>
        <translation>Un fitxer amb el secret, a part de la resta</translation>
    </message>
    <message>
        <source>A reminder in the file. It doesn&apos;t protect the secret; the passphrase does.</source>
        <translation>Un recordatori al fitxer. No protegeix el secret; el protegeix la frase de contrasenya.</translation>
    </message>
    <message>
        <source>Any browser opens it with the passphrase, and nothing else does. It sends nothing anywhere.</source>
        <translation>Qualsevol navegador l’obre amb la frase de contrasenya, i res més no l’obre. No envia res enlloc.</translation>
    </message>
    <message>
        <source>Make a passphrase of six words</source>
        <translation>Crea una frase de contrasenya de sis paraules</translation>
    </message>
    <message>
        <source>Not strong enough yet: add a word or two.</source>
        <translation>Encara no és prou segura: afegiu-hi una paraula o dues.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Una altra vegada</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contrasenya</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Prou segura.</translation>
    </message>
    <message>
        <source>The secret isn&apos;t kept on this computer, so no file can be made with it.</source>
        <translation>El secret no està desat en aquest ordinador; per això no es pot crear cap fitxer que el contingui.</translation>
    </message>
    <message>
        <source>This differs from the first one.</source>
        <translation>És diferent de la primera.</translation>
    </message>
    <message>
        <source>To be opened within</source>
        <translation>Termini per obrir-lo</translation>
    </message>
    <message>
        <source>Too short: at least {number} characters.</source>
        <translation>Massa curta: com a mínim {number} caràcters.</translation>
    </message>
    <message>
        <source>Type my own passphrase</source>
        <translation>Escriu una frase de contrasenya pròpia</translation>
    </message>
    <message>
        <source>Weak: it would be guessed. Use several words that don&apos;t belong together.</source>
        <translation>Feble: s’endevinaria. Feu servir unes quantes paraules que no tinguin relació entre elles.</translation>
    </message>
</context>
<context>
    <name>PastedSignIn</name>
    <message>
        <source>Address that you were sent back to</source>
        <translation>Adreça a la qual s’ha enviat el navegador</translation>
    </message>
    <message>
        <source>Sign in on the page that opened, and approve it. The browser is then sent to the integrator&apos;s address, where an error may stand: copy the whole address from the address bar at once, because it is good for a short time and only once.</source>
        <translation>Inicieu la sessió a la pàgina que s’ha obert i doneu-hi el consentiment. Aleshores el navegador s’envia a l’adreça de l’integrador, on pot sortir un error: copieu de seguida l’adreça sencera de la barra d’adreces, perquè només val una estona i una sola vegada.</translation>
    </message>
    <message>
        <source>Test with it</source>
        <translation>Prova amb aquesta adreça</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Any time</source>
        <translation>Qualsevol data</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre dues dates…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Des del</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Darrers 30 dies</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Darrers 7 dies</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Darrers 90 dies</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Període</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Avui</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fins al</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>All locations</source>
        <translation>Totes les ubicacions</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Dies a triar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Des del</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Darrers 12 mesos</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Darrers 30 dies</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicació</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Període</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Aquest mes</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fins al</translation>
    </message>
</context>
<context>
    <name>PrintedTable</name>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Pàgina {number} de {pages}</translation>
    </message>
    <message>
        <source>Without secrets</source>
        <translation>Sense secrets</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Asking the server…</source>
        <translation>S’està consultant el servidor…</translation>
    </message>
    <message>
        <source>Page {done} of {total}</source>
        <translation>Pàgina {done} de {total}</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Pàgines llegides</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Atura</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s): the last calls of this minute are left to the company&apos;s other programs.</source>
        <translation>
            <numerusform>Espera de %n segon: les darreres crides d’aquest minut es deixen per als altres programes de l’empresa.</numerusform>
            <numerusform>Espera de %n segons: les darreres crides d’aquest minut es deixen per als altres programes de l’empresa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>Development</source>
        <translation>Desenvolupament</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorn</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrador</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Desades en aquest ordinador</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Only on this computer: Fracttal doesn&apos;t see it. It is kept as you type, also offline.</source>
        <translation>Només en aquest ordinador: Fracttal no les veu. Es desen mentre escriviu, també sense connexió.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producció</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotacions</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Data de revisió</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetes</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Proves</translation>
    </message>
    <message>
        <source>This isn&apos;t a day that can be read. Write it like the example, or choose it.</source>
        <translation>Aquesta data no es pot llegir. Escriviu-la com a l’exemple, o trieu-la.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiquet</translation>
    </message>
</context>
<context>
    <name>RecoveryNotice</name>
    <message>
        <source>Companies: {companies}. Secrets: {secrets}. The lists come from the server again.</source>
        <translation>Empreses: {companies}. Secrets: {secrets}. Les llistes es tornen a obtenir del servidor.</translation>
    </message>
    <message>
        <source>The data on this computer was damaged and has been restored</source>
        <translation>Les dades d’aquest ordinador estaven malmeses i s’han restaurat</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Erased here:</source>
        <translation>Aquí s’esborra:</translation>
    </message>
    <message>
        <source>It was prepared by your IT department, and comes back only when they change its entry.</source>
        <translation>L’ha preparada el departament d’informàtica, i només torna a aparèixer si aquest en canvia l’entrada.</translation>
    </message>
    <message>
        <source>Its server keeps everything: the consumers go on working, also the one of this program. Delete that one in Fracttal when it isn&apos;t needed any more.</source>
        <translation>El seu servidor ho conserva tot: els consumidors continuen funcionant, també el d’aquest programa. Suprimiu aquest darrer a Fracttal quan ja no calgui.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Remove the company</source>
        <translation>Treu l’empresa</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>Voleu treure «{name}» d’aquest ordinador?</translation>
    </message>
    <message>
        <source>The sample company&apos;s invented data stays in the data folder: it is there again when you open it.</source>
        <translation>Les dades inventades de l’empresa d’exemple es queden a la carpeta de dades: tornen a ser-hi quan l’obriu.</translation>
    </message>
    <message>
        <source>its addresses, its older key pair, and the key, secret and sign-in of this program there</source>
        <translation>les seves adreces, la parella de clau i secret més antiga, i la clau, el secret i la sessió d’aquest programa en aquesta empresa</translation>
    </message>
    <message>
        <source>owners, notes, tests and unfinished forms that only this computer knows</source>
        <translation>responsables, notes, proves i formularis inacabats que només coneix aquest ordinador</translation>
    </message>
    <message numerus="yes">
        <source>the list of %n consumer(s), with their kept secrets</source>
        <translation>
            <numerusform>la llista de %n consumidor, amb el secret desat</numerusform>
            <numerusform>la llista de %n consumidors, amb els secrets desats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetiredRow</name>
    <message>
        <source>Checked {when}.</source>
        <translation>Comprovat {when}.</translation>
    </message>
    <message>
        <source>Forgets it on this computer, its secret too. Fracttal isn&apos;t asked.</source>
        <translation>L’oblida en aquest ordinador, secret inclòs. No es demana res a Fracttal.</translation>
    </message>
    <message>
        <source>It wasn&apos;t deleted: back into the list</source>
        <translation>No s’ha suprimit: torna a la llista</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer.</source>
        <translation>El secret no està desat en aquest ordinador.</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server.</source>
        <translation>Sense connexió: per verificar cal el servidor.</translation>
    </message>
    <message>
        <source>Old secret of “{name}”</source>
        <translation>Secret anterior de «{name}»</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Torna’l a la llista</translation>
    </message>
    <message>
        <source>Remove from here</source>
        <translation>Treu d’aquí</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>Data: {time}.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verifica ara</translation>
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
        <translation>Ja no es fan servir</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Begun on {date}: {decided} of {total} consumers were looked at.</source>
        <translation>Començada el {date}: s’han vist {decided} de {total} consumidors.</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Continua la revisió</translation>
    </message>
    <message>
        <source>Once a year, look at every consumer: is it still needed, and does somebody answer for it? At the end there is a report, without secrets.</source>
        <translation>Un cop l’any, cal mirar cada consumidor: encara cal i algú en respon? Al final hi ha un informe, sense secrets.</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Comença la revisió</translation>
    </message>
    <message>
        <source>The last one was finished on {date}.</source>
        <translation>L’última es va acabar el {date}.</translation>
    </message>
    <message>
        <source>The last one was finished on {date}: it is due again.</source>
        <translation>L’última es va acabar el {date}: torna a tocar.</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Revisió anual</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Every consumer is looked at: what it is for, and what becomes of it.</source>
        <translation>Es mira cada consumidor: per a què serveix i què se’n fa.</translation>
    </message>
    <message>
        <source>Every consumer was looked at</source>
        <translation>S’han vist tots els consumidors</translation>
    </message>
    <message>
        <source>Look at every consumer once a year</source>
        <translation>Mirar cada consumidor un cop l’any</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Torna’ls a mirar</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nom de qui revisa</translation>
    </message>
    <message>
        <source>Nothing was changed in Fracttal: what needs work or is to be retired is left to you.</source>
        <translation>No s’ha canviat res a Fracttal: el que necessita feina o s’ha de retirar queda per fer.</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Progrés de la revisió</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Desa com a taula (CSV)…</translation>
    </message>
    <message>
        <source>Save the report (PDF)…</source>
        <translation>Desa l’informe (PDF)…</translation>
    </message>
    <message>
        <source>Save the report without secrets</source>
        <translation>Desa l’informe sense secrets</translation>
    </message>
    <message>
        <source>Start a new review</source>
        <translation>Comença una revisió nova</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Comença la revisió</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Taula (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>S’ha desat l’informe</translation>
    </message>
    <message>
        <source>Write the name of who reviews: it stands in the report.</source>
        <translation>Cal escriure el nom de qui revisa: consta a l’informe.</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Revisió anual</translation>
    </message>
    <message>
        <source>You see one consumer after the other, with what it may do, who answers for it and when it was last used, and decide what becomes of it. You can leave at any time and go on later. At the end you get a report without secrets, as PDF or as a table.</source>
        <translation>Els consumidors apareixen l’un darrere l’altre, amb el que pot fer cadascun, qui en respon i quan es va usar per últim cop, i es decideix què se’n fa. Es pot sortir en qualsevol moment i continuar més tard. Al final hi ha un informe sense secrets, en PDF o com a taula.</translation>
    </message>
    <message>
        <source>{decided} of {total} looked at</source>
        <translation>{decided} de {total} vistos</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidors</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidit</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisió</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Clau i secret</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Darrer ús</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Revisió següent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grup de permisos</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisat per</translation>
    </message>
    <message>
        <source>Yearly review of the OAuth consumers</source>
        <translation>Revisió anual dels consumidors OAuth</translation>
    </message>
</context>
<context>
    <name>RightsTable</name>
    <message>
        <source>This group allows nothing: the API will refuse every call.</source>
        <translation>Aquest grup no permet res: l’API rebutjarà totes les peticions.</translation>
    </message>
    <message>
        <source>What the API will answer with this group</source>
        <translation>Què permet l’API amb aquest grup</translation>
    </message>
    <message>
        <source>What the API will answer with this group (read only)</source>
        <translation>Què permet l’API amb aquest grup (només lectura)</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>After the leak: “{name}”</source>
        <translation>Després de la filtració: «{name}»</translation>
    </message>
    <message>
        <source>Ask where it was seen (mail, chat, screen, file) and have it removed there.</source>
        <translation>Pregunteu on s’ha vist (correu, xat, pantalla, fitxer) i feu que l’esborrin d’allà.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Suprimiu-lo</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Suprimeix-lo ara</translation>
    </message>
    <message>
        <source>Delete “{name}” when no program uses its pair any more. Until then every step can be undone.</source>
        <translation>Suprimiu «{name}» quan cap programa ja no en faci servir la parella. Fins llavors es poden desfer tots els passos.</translation>
    </message>
    <message>
        <source>Every program has the twin&apos;s key and secret.</source>
        <translation>Tots els programes tenen la clau i el secret del bessó.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandona-la</translation>
    </message>
    <message>
        <source>Give the twin&apos;s key and secret to everybody who uses the old ones. That may take days: both pairs work meanwhile.</source>
        <translation>Doneu la clau i el secret del bessó a tothom qui fa servir els anteriors. Pot trigar dies: mentrestant funcionen totes dues parelles.</translation>
    </message>
    <message>
        <source>Give up the rotation</source>
        <translation>Abandona la rotació</translation>
    </message>
    <message>
        <source>Give up the rotation of “{name}”?</source>
        <translation>Voleu abandonar la rotació de «{name}»?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Lliureu-lo</translation>
    </message>
    <message>
        <source>If data may have been read, tell who is responsible for data protection.</source>
        <translation>Si s’han pogut llegir dades, aviseu qui és responsable de la protecció de dades.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be tried yet whether it is refused: try it later.</source>
        <translation>Encara no s’ha pogut provar si es rebutja: proveu-ho més tard.</translation>
    </message>
    <message>
        <source>It doesn&apos;t reach what the old one reaches: {modules}. Look at its permission group before it is handed over.</source>
        <translation>No té accés al que té accés l’anterior: {modules}. Reviseu el seu grup de permisos abans de lliurar-lo.</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>Ja està lliurat</translation>
    </message>
    <message>
        <source>It reaches more than the old one: {modules}.</source>
        <translation>Té accés a més que l’anterior: {modules}.</translation>
    </message>
    <message>
        <source>Its access is tested: a token, then a read of each module, beside what the old one reaches.</source>
        <translation>Es prova el seu accés: un testimoni i després una lectura de cada mòdul, al costat del que té l’anterior.</translation>
    </message>
    <message>
        <source>Its key and secret were refused since. Undo this step, then test again.</source>
        <translation>La seva clau i el seu secret s’han rebutjat després. Desfeu aquest pas i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>Its key and secret work, but it reaches no module.</source>
        <translation>La seva clau i el seu secret funcionen, però no té accés a cap mòdul.</translation>
    </message>
    <message>
        <source>Its key and secret work.</source>
        <translation>La seva clau i el seu secret funcionen.</translation>
    </message>
    <message>
        <source>Its key and secret work. It reaches the same as the old one: {modules}.</source>
        <translation>La seva clau i el seu secret funcionen. Té accés al mateix que l’anterior: {modules}.</translation>
    </message>
    <message>
        <source>Its key and secret work. It reaches: {modules}.</source>
        <translation>La seva clau i el seu secret funcionen. Té accés a: {modules}.</translation>
    </message>
    <message>
        <source>Its tokens died with it.</source>
        <translation>Els seus tokens han mort amb ella.</translation>
    </message>
    <message>
        <source>Look in Fracttal&apos;s Transactions Log for what was changed since, and by whom.</source>
        <translation>Mireu al Registre de transaccions de Fracttal què s’ha canviat des de llavors, i qui ho ha fet.</translation>
    </message>
    <message>
        <source>Make a new secret now</source>
        <translation>Crea ara un secret nou</translation>
    </message>
    <message>
        <source>Make it on Fracttal&apos;s page…</source>
        <translation>Crea’l a la pàgina de Fracttal…</translation>
    </message>
    <message>
        <source>Make the twin</source>
        <translation>Crea el bessó</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nom del consumidor</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secret nou</translation>
    </message>
    <message>
        <source>Next: {step}. {detail}</source>
        <translation>Ara toca: {step}. {detail}</translation>
    </message>
    <message>
        <source>No token that it got before can be alive any more.</source>
        <translation>Cap token que va obtenir abans no pot ser viu encara.</translation>
    </message>
    <message>
        <source>Not found out this time: {modules}.</source>
        <translation>Aquesta vegada no s’ha esbrinat: {modules}.</translation>
    </message>
    <message>
        <source>Nothing changed for “{name}”. Next, test the twin.</source>
        <translation>Res no ha canviat per a «{name}». Ara proveu el bessó.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Comproveu-ho</translation>
    </message>
    <message>
        <source>Proved: the old pair of “{name}” is refused</source>
        <translation>Comprovat: la parella anterior de «{name}» es rebutja</translation>
    </message>
    <message>
        <source>Retire it on Fracttal&apos;s page…</source>
        <translation>Retira’l a la pàgina de Fracttal…</translation>
    </message>
    <message>
        <source>Retire the old one</source>
        <translation>Retira l’anterior</translation>
    </message>
    <message>
        <source>Retire the old one…</source>
        <translation>Retira l’anterior…</translation>
    </message>
    <message>
        <source>Retire “{name}”?</source>
        <translation>Voleu retirar «{name}»?</translation>
    </message>
    <message>
        <source>Rotation of “{name}”</source>
        <translation>Rotació de «{name}»</translation>
    </message>
    <message>
        <source>Tell the owner and the integrator, and give them the new pair safely.</source>
        <translation>Aviseu el responsable i l’integrador, i doneu-los la parella nova de manera segura.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Proveu-lo</translation>
    </message>
    <message>
        <source>Test the twin</source>
        <translation>Prova el bessó</translation>
    </message>
    <message>
        <source>The old key and secret are refused, tried {when}.</source>
        <translation>La clau i el secret anteriors es rebutgen, provat {when}.</translation>
    </message>
    <message>
        <source>The old key and secret are tried: they must be refused.</source>
        <translation>Es proven la clau i el secret anteriors: s’han de rebutjar.</translation>
    </message>
    <message>
        <source>The old key and secret still work, tried {when}. They weren&apos;t deleted or replaced, or another consumer was.</source>
        <translation>La clau i el secret anteriors encara funcionen, provat {when}. No s’han suprimit ni substituït, o s’ha fet amb un altre consumidor.</translation>
    </message>
    <message>
        <source>The old pair of “{name}” is retired</source>
        <translation>La parella anterior de «{name}» s’ha retirat</translation>
    </message>
    <message>
        <source>The old pair of “{name}” still works</source>
        <translation>La parella anterior de «{name}» encara funciona</translation>
    </message>
    <message>
        <source>The old pair stays as it is. The twin stays too: delete it on Fracttal&apos;s page if nobody uses it.</source>
        <translation>La parella anterior queda com és. El bessó també queda: suprimiu-lo a la pàgina de Fracttal si ningú no el fa servir.</translation>
    </message>
    <message>
        <source>The old pair stays as it is. The twin “{twin}” is deleted: whoever has its key already can&apos;t use it any more.</source>
        <translation>La parella anterior queda com és. El bessó «{twin}» se suprimeix: qui ja en tingui la clau no la podrà fer servir més.</translation>
    </message>
    <message>
        <source>The secret that leaked isn&apos;t known to be replaced yet.</source>
        <translation>Encara no consta que el secret filtrat s’hagi substituït.</translation>
    </message>
    <message>
        <source>The secret that leaked was replaced on {time}.</source>
        <translation>El secret filtrat es va substituir el {time}.</translation>
    </message>
    <message>
        <source>The twin is tried once more; only when it works, the old consumer is deleted. Every program that still uses its key stops at once, and its tokens die. This step can&apos;t be undone.</source>
        <translation>El bessó es prova un cop més; només si funciona, se suprimeix el consumidor anterior. Cada programa que encara en fa servir la clau s’atura immediatament, i els seus tokens moren. Aquest pas no es pot desfer.</translation>
    </message>
    <message>
        <source>The twin “{twin}” was created</source>
        <translation>S’ha creat el bessó «{twin}»</translation>
    </message>
    <message>
        <source>The twin “{twin}” was tested</source>
        <translation>S’ha provat el bessó «{twin}»</translation>
    </message>
    <message numerus="yes">
        <source>Tokens that it got before may live until {time}: %n minute(s) more.</source>
        <translation>
            <numerusform>Els tokens que va obtenir abans poden viure fins a {time}: falta %n minut.</numerusform>
            <numerusform>Els tokens que va obtenir abans poden viure fins a {time}: falten %n minuts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the old pair</source>
        <translation>Prova la parella anterior</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Per continuar, escriviu el nom del consumidor: {name}</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t known to be deleted yet.</source>
        <translation>Encara no consta que «{name}» s’hagi suprimit.</translation>
    </message>
    <message>
        <source>“{name}” was deleted on {time}.</source>
        <translation>«{name}» es va suprimir el {time}.</translation>
    </message>
    <message>
        <source>“{twin}” is there, with the same permission group and a pair of its own.</source>
        <translation>«{twin}» ja hi és, amb el mateix grup de permisos i una parella pròpia.</translation>
    </message>
    <message>
        <source>“{twin}” isn&apos;t made yet.</source>
        <translation>«{twin}» encara no s’ha creat.</translation>
    </message>
</context>
<context>
    <name>RotationPart</name>
    <message>
        <source>Begun on {time}.</source>
        <translation>Començada el {time}.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Acaba</translation>
    </message>
    <message>
        <source>Give up the rotation…</source>
        <translation>Abandona la rotació…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Lliura…</translation>
    </message>
    <message>
        <source>It leaked…</source>
        <translation>S’ha filtrat…</translation>
    </message>
    <message>
        <source>Offline: what needs the server waits. Where it stands is kept.</source>
        <translation>Sense connexió: el que necessita el servidor espera. El punt on és queda desat.</translation>
    </message>
    <message>
        <source>Replaces key and secret while every program goes on working: a twin is made, tested and handed over, and only then the old one goes. It may take days, and can be undone until then.</source>
        <translation>Substitueix la clau i el secret mentre tots els programes continuen funcionant: es crea un bessó, es prova i es lliura, i només llavors se’n va l’anterior. Pot trigar dies, i fins llavors es pot desfer.</translation>
    </message>
    <message>
        <source>Rotate without an outage</source>
        <translation>Rota sense interrupció</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotació</translation>
    </message>
    <message>
        <source>Show the old one</source>
        <translation>Mostra l’anterior</translation>
    </message>
    <message>
        <source>Show the twin</source>
        <translation>Mostra el bessó</translation>
    </message>
    <message>
        <source>The old secret wasn&apos;t kept on this computer, so nothing can be tried.</source>
        <translation>El secret anterior no estava desat en aquest ordinador; per això no es pot provar res.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Desfés aquest pas</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Què més cal fer</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>S’està fent…</translation>
    </message>
</context>
<context>
    <name>RotationRow</name>
    <message>
        <source>Finish</source>
        <translation>Acaba</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Try the old pair</source>
        <translation>Prova la parella anterior</translation>
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
        <translation>Rotacions</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Actions for “{name}”</source>
        <translation>Accions per a «{name}»</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copia la clau</translation>
    </message>
    <message numerus="yes">
        <source>Copy names and keys of %n consumer(s)</source>
        <translation>
            <numerusform>Copia el nom i la clau de %n consumidor</numerusform>
            <numerusform>Copia els noms i les claus de %n consumidors</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copia el secret</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Suprimeix…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n consumer(s)…</source>
        <translation>
            <numerusform>Exporta %n consumidor…</numerusform>
            <numerusform>Exporta %n consumidors…</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Amaga el secret</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message numerus="yes">
        <source>Print %n consumer(s)…</source>
        <translation>
            <numerusform>Imprimeix %n consumidor…</numerusform>
            <numerusform>Imprimeix %n consumidors…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostra el secret</translation>
    </message>
</context>
<context>
    <name>SampleMenu</name>
    <message>
        <source>Bring the sample company back to its first day?</source>
        <translation>Voleu tornar l’empresa d’exemple a l’estat inicial?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restableix</translation>
    </message>
    <message>
        <source>Reset the sample company</source>
        <translation>Restableix l’empresa d’exemple</translation>
    </message>
    <message>
        <source>The consumers that you made in it, and their secrets, are deleted.</source>
        <translation>Se suprimeixen els consumidors que hi heu creat i els seus secrets.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>In Fracttal: menu at the top right, Settings, {section}.</source>
        <translation>A Fracttal: menú de dalt a la dreta, Configuració, {section}.</translation>
    </message>
    <message>
        <source>Open Fracttal in the browser</source>
        <translation>Obre Fracttal al navegador</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>API Connections</source>
        <translation>Connexions API</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Auxiliary Catalogs</source>
        <translation>Catàlegs auxiliars</translation>
    </message>
    <message>
        <source>Business Calendar</source>
        <translation>Calendari laboral</translation>
    </message>
    <message>
        <source>Cost centres, budgets and currencies.</source>
        <translation>Centres de cost, pressupostos i monedes.</translation>
    </message>
    <message>
        <source>Document Management</source>
        <translation>Gestió documental</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Fracttal&apos;s modules, the documented calls of each, and what a call needs.</source>
        <translation>Els mòduls de Fracttal, les crides documentades de cadascun i què necessita una crida.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Guest Portal</source>
        <translation>Portal de convidats</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inici</translation>
    </message>
    <message>
        <source>How maintenance costs are grouped, planned and converted: cost centres, budgets, currencies. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Com s’agrupen, es planifiquen i es converteixen els costos de manteniment: centres de cost, pressupostos, monedes. Es defineixen a la mateixa pàgina de Fracttal: l’API pública no dona accés a aquesta secció.</translation>
    </message>
    <message>
        <source>Language, appearance, text size and the page that opens first.</source>
        <translation>Idioma, aparença, mida del text i la pàgina que s’obre primer.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Mòduls</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguretat</translation>
    </message>
    <message>
        <source>Templates and documents of the company.</source>
        <translation>Plantilles i documents de l’empresa.</translation>
    </message>
    <message>
        <source>Templates for printed orders and reports, and the company&apos;s files. They are kept on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Plantilles per a ordres i informes impresos, i els fitxers de l’empresa. Són a la mateixa pàgina de Fracttal: l’API pública no dona accés a aquesta secció.</translation>
    </message>
    <message>
        <source>The companies on this computer, and this program itself.</source>
        <translation>Les empreses d’aquest ordinador, i aquest mateix programa.</translation>
    </message>
    <message>
        <source>The company at a glance.</source>
        <translation>L’empresa d’un cop d’ull.</translation>
    </message>
    <message>
        <source>The keys with which other programs reach Fracttal&apos;s API.</source>
        <translation>Les claus amb què altres programes accedeixen a l’API de Fracttal.</translation>
    </message>
    <message>
        <source>The lists that forms in Fracttal choose from.</source>
        <translation>Les llistes d’opcions dels formularis de Fracttal.</translation>
    </message>
    <message>
        <source>The page where guests ask for work, and what they have to fill in. It is set up on Fracttal&apos;s own page: the public API has no call for it.</source>
        <translation>La pàgina on els convidats sol·liciten treballs, i què hi han d’emplenar. Es configura a la mateixa pàgina de Fracttal: l’API pública no dona accés a aquesta secció.</translation>
    </message>
    <message>
        <source>The working days, shifts and holidays that Fracttal plans with. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Els dies laborables, els torns i els festius amb què planifica Fracttal. Es defineixen a la mateixa pàgina de Fracttal: l’API pública no dona accés a aquesta secció.</translation>
    </message>
    <message>
        <source>Transactions Log</source>
        <translation>Registre de transaccions</translation>
    </message>
    <message>
        <source>Types, causes, groups, priorities and the other lists of choices. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Tipus, causes, grups, prioritats i les altres llistes d’opcions. Es defineixen a la mateixa pàgina de Fracttal: l’API pública no dona accés a aquesta secció.</translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation>Comptes d’usuari</translation>
    </message>
    <message>
        <source>What happened in Fracttal, and what was done on this computer.</source>
        <translation>Què ha passat a Fracttal i què s’ha fet en aquest ordinador.</translation>
    </message>
    <message>
        <source>Where secrets are kept, how long they are shown, and how to erase everything.</source>
        <translation>On es desen els secrets, quanta estona es mostren i com esborrar-ho tot.</translation>
    </message>
    <message>
        <source>Who may sign in to Fracttal, and which groups people share with programs.</source>
        <translation>Qui pot iniciar la sessió a Fracttal, i quins grups comparteixen les persones amb els programes.</translation>
    </message>
    <message>
        <source>Work requests from people without an account.</source>
        <translation>Sol·licituds de treball de persones sense compte.</translation>
    </message>
    <message>
        <source>Working hours and holidays.</source>
        <translation>Horari de treball i festius.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segon</numerusform>
            <numerusform>%n segons</numerusform>
        </translation>
    </message>
    <message>
        <source>A copied secret is cleared after</source>
        <translation>Un secret copiat s’esborra al cap de</translation>
    </message>
    <message>
        <source>A shown secret is hidden after</source>
        <translation>Un secret mostrat s’amaga al cap de</translation>
    </message>
    <message>
        <source>Certificates are checked against those that this computer&apos;s system trusts. There is no switch to turn that off: ask your IT department to add a certificate that is missing.</source>
        <translation>Els certificats es comproven amb aquells en què confia el sistema d’aquest ordinador. Això no es pot desactivar: demaneu al departament d’informàtica que hi afegeixi el certificat que falti.</translation>
    </message>
    <message>
        <source>Copying and showing</source>
        <translation>Copiar i mostrar</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Esborra-ho tot</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Esborra-ho tot…</translation>
    </message>
    <message>
        <source>Erase the rest and close</source>
        <translation>Esborra la resta i tanca</translation>
    </message>
    <message>
        <source>Glances at the screen, clipboard histories, shared screens, stolen backups and disks, secrets in logs and support mails, a hostile or broken network, a crash at a bad moment.</source>
        <translation>Mirades a la pantalla, historials del porta-retalls, pantalles compartides, còpies de seguretat i discos robats, secrets en registres i correus a l’assistència tècnica, una xarxa hostil o avariada, una fallada en mal moment.</translation>
    </message>
    <message>
        <source>Leave shown secrets out of screen captures</source>
        <translation>Exclou els secrets mostrats de les captures</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Xarxa</translation>
    </message>
    <message>
        <source>No proxy is in use: the open company&apos;s server is reached directly.</source>
        <translation>No es fa servir cap servidor intermediari: s’accedeix directament al servidor de l’empresa oberta.</translation>
    </message>
    <message>
        <source>Not against another program that runs under your own account on this computer: what you can read, it can read.</source>
        <translation>No d’un altre programa que s’executi amb el vostre compte en aquest ordinador: tot el que podeu llegir, ell també ho pot llegir.</translation>
    </message>
    <message>
        <source>Only while the clipboard still holds it, and never when it isn&apos;t kept elsewhere.</source>
        <translation>Només mentre el porta-retalls encara el contingui, i mai quan no està desat en un altre lloc.</translation>
    </message>
    <message>
        <source>Proxy of the system in use: {host}</source>
        <translation>Servidor intermediari del sistema en ús: {host}</translation>
    </message>
    <message>
        <source>Removes all that this program keeps on this computer, then closes it. Consumers on the servers stay.</source>
        <translation>Elimina tot el que aquest programa desa en aquest ordinador i després el tanca. Els consumidors dels servidors s’hi queden.</translation>
    </message>
    <message>
        <source>The key in the keychain couldn&apos;t be removed</source>
        <translation>No s’ha pogut eliminar la clau del clauer</translation>
    </message>
    <message>
        <source>This system has no way to do that: hide secrets before you share your screen.</source>
        <translation>Aquest sistema no té manera de fer-ho: convé amagar els secrets abans de compartir la pantalla.</translation>
    </message>
    <message>
        <source>What this protects against</source>
        <translation>De què protegeix</translation>
    </message>
    <message>
        <source>While a secret is shown, the whole window stays out of screen shots and shared screens. Turn it off when somebody helps you over a shared screen, or when a magnifier shows a black window.</source>
        <translation>Mentre es mostra un secret, tota la finestra queda fora de captures i pantalles compartides. Convé desactivar-ho si algú ajuda per pantalla compartida o si una lupa mostra una finestra negra.</translation>
    </message>
    <message>
        <source>{reason}. Nothing is erased yet. Without its files the key opens nothing.</source>
        <translation>{reason}. Encara no s’ha esborrat res. Sense els seus fitxers, la clau no obre res.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Close the panel</source>
        <translation>Tanca el panell</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copia la clau</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copia el secret</translation>
    </message>
    <message>
        <source>Go to the sidebar</source>
        <translation>Ves a la barra lateral</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloca ara</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Consumidor OAuth nou</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Surt</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Actualitza la llista</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Desa el formulari</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Show or hide the secret</source>
        <translation>Mostra o amaga el secret</translation>
    </message>
    <message>
        <source>Sidebar with or without names</source>
        <translation>Barra lateral amb noms o sense</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Change the company, or connect another one</source>
        <translation>Canvia d’empresa o connecta’n una altra</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <translation>Empresa: {name}</translation>
    </message>
    <message>
        <source>Connect my company…</source>
        <translation>Connecta la meva empresa…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectat</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>S’està connectant…</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Estat de la connexió: {state}</translation>
    </message>
    <message>
        <source>Consumers made on Fracttal&apos;s page</source>
        <translation>Consumidors creats a Fracttal</translation>
    </message>
    <message>
        <source>Consumers managed here</source>
        <translation>Consumidors gestionats aquí</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sense connexió</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualitza ara</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>S’està actualitzant…</translation>
    </message>
    <message>
        <source>Reset the sample company…</source>
        <translation>Restableix l’empresa d’exemple…</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Empresa d’exemple</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seccions</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Mostra només les icones</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostra els noms</translation>
    </message>
    <message>
        <source>Start the sample server again</source>
        <translation>Torna a iniciar el servidor d’exemple</translation>
    </message>
    <message>
        <source>Stop the sample server (to see offline)</source>
        <translation>Atura el servidor d’exemple (per veure el mode sense connexió)</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Prova-ho amb una empresa d’exemple</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Never tested</source>
        <translation>No s’ha provat mai</translation>
    </message>
    <message>
        <source>Not testable here</source>
        <translation>No es pot provar aquí</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En part</translation>
    </message>
    <message>
        <source>Reaches nothing</source>
        <translation>Sense accés a res</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rebutjat</translation>
    </message>
    <message>
        <source>Test cut short</source>
        <translation>Prova incompleta</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step {number}, done: {title}</source>
        <translation>Pas {number}, fet: {title}</translation>
    </message>
    <message>
        <source>Step {number}, later: {title}</source>
        <translation>Pas {number}, després: {title}</translation>
    </message>
    <message>
        <source>Step {number}, now: {title}</source>
        <translation>Pas {number}, ara: {title}</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Treu l’etiqueta {tag}</translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation>Diverses, separades per comes</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Monthly maintenance figures</source>
        <translation>Xifres mensuals de manteniment</translation>
    </message>
    <message>
        <source>Power BI reports</source>
        <translation>Informes de Power BI</translation>
    </message>
</context>
<context>
    <name>TransactionsLogPage</name>
    <message>
        <source>Fracttal&apos;s log and the journal of this computer</source>
        <translation>El registre de Fracttal i el diari d’aquest ordinador</translation>
    </message>
    <message>
        <source>In Fracttal</source>
        <translation>A Fracttal</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En aquest ordinador</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Address of the updates</source>
        <translation>Adreça de les actualitzacions</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Cerca actualitzacions</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>S’està cercant…</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No s’ha pogut obrir cap navegador</translation>
    </message>
    <message>
        <source>Open the download</source>
        <translation>Obre la baixada</translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation>Obriu aquesta adreça al navegador: {address}</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>L’ha fixada el departament d’informàtica.</translation>
    </message>
    <message>
        <source>The list doesn&apos;t say.</source>
        <translation>La llista no ho diu.</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>Aquesta és la versió més nova</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualitzacions</translation>
    </message>
    <message>
        <source>Version {version} can be had</source>
        <translation>La versió {version} està disponible</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novetats</translation>
    </message>
    <message>
        <source>What is new ({date})</source>
        <translation>Novetats ({date})</translation>
    </message>
    <message>
        <source>When you ask for it, this program looks for a newer version, tells what is new and opens its download in the browser. It installs nothing itself, and sends nothing but its own version.</source>
        <translation>Quan ho demaneu, aquest programa cerca una versió més nova, diu què hi ha de nou i n’obre la baixada al navegador. No instal·la res per si mateix i no envia res més que la seva pròpia versió.</translation>
    </message>
    <message>
        <source>Without one, nothing is looked for. It stands where you got this program.</source>
        <translation>Sense ella no es cerca res. És al lloc on vau obtenir aquest programa.</translation>
    </message>
</context>
<context>
    <name>UserAccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Accounts and permission groups</source>
        <translation>Comptes i grups de permisos</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Grups de permisos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
</context>
<context>
    <name>VerificationPart</name>
    <message>
        <source>Asking for a token with key and secret…</source>
        <translation>S’està demanant un testimoni amb la clau i el secret…</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funciona?</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer.</source>
        <translation>El secret no està desat en aquest ordinador.</translation>
    </message>
    <message>
        <source>Key and secret are accepted, checked {when}. Whether a person can sign in shows only when one does.</source>
        <translation>La clau i el secret s’accepten, comprovat {when}. Si una persona pot iniciar la sessió, només es veu quan algú ho fa.</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>No s’ha comprovat mai</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server.</source>
        <translation>Sense connexió: per verificar cal el servidor.</translation>
    </message>
    <message>
        <source>Refused: key or secret is wrong, or it was deleted. Checked {when}.</source>
        <translation>Rebutjat: la clau o el secret són incorrectes, o s’ha suprimit. Comprovat {when}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Atura</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verifica ara</translation>
    </message>
    <message>
        <source>Verify now asks for one token: whether key and secret are right. Which modules they reach, Test access finds out, under “Access”.</source>
        <translation>Verifica ara demana un testimoni: si la clau i el secret són correctes. A quins mòduls tenen accés, ho esbrina Prova l’accés, a «Accés».</translation>
    </message>
    <message>
        <source>Verify now asks only whether key and secret are right. What a person reaches who signs in, the test under “Access” finds out.</source>
        <translation>Verifica ara només pregunta si la clau i el secret són correctes. A què té accés una persona que inicia la sessió, ho esbrina la prova a «Accés».</translation>
    </message>
    <message>
        <source>Works, checked {when}</source>
        <translation>Funciona, comprovat {when}</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>Columns</source>
        <translation>Columnes</translation>
    </message>
    <message>
        <source>Export the rows shown…</source>
        <translation>Exporta les files que es mostren…</translation>
    </message>
    <message>
        <source>Export the selected rows…</source>
        <translation>Exporta les files seleccionades…</translation>
    </message>
    <message>
        <source>Export, print and review</source>
        <translation>Exporta, imprimeix i revisa</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Print the rows shown…</source>
        <translation>Imprimeix les files que es mostren…</translation>
    </message>
    <message>
        <source>Print the selected rows…</source>
        <translation>Imprimeix les files seleccionades…</translation>
    </message>
    <message>
        <source>Yearly review…</source>
        <translation>Revisió anual…</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>About Consumer Desk</source>
        <translation>Quant a Consumer Desk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparença</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Com el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Fosca</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
</context>
</TS>
