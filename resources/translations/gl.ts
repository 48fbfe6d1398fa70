<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="gl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Consumer Desk</source>
        <translation>Acerca de Consumer Desk</translation>
    </message>
    <message>
        <source>An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, who has no part in this program.</source>
        <translation>Unha ferramenta independente para administradores de Fracttal One. Fracttal é un produto do seu propietario, que non participa neste programa.</translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation>Comprobado co servidor da empresa de exemplo, que ofrece as partes documentadas da API de Fracttal e a nosa propia especificación para xestionar consumidores. Non comprobado co servizo real de Fracttal.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenzas…</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Actualizacións…</translation>
    </message>
</context>
<context>
    <name>AboutFacts</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar os detalles</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Cartafol de datos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir o cartafol</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The folder couldn&apos;t be opened. Its path stands above.</source>
        <translation>Non se puido abrir o cartafol. A súa ruta está enriba.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>AboutTab</name>
    <message>
        <source>An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, who has no part in this program.</source>
        <translation>Unha ferramenta independente para administradores de Fracttal One. Fracttal é un produto do seu propietario, que non participa neste programa.</translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation>Comprobado co servidor da empresa de exemplo, que ofrece as partes documentadas da API de Fracttal e a nosa propia especificación para xestionar consumidores. Non comprobado co servizo real de Fracttal.</translation>
    </message>
</context>
<context>
    <name>AccessFindings</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chamada</numerusform>
            <numerusform>%n chamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A test only reads. Add, edit, delete and report are declared by the group, not tested.</source>
        <translation>Unha proba só le. Engadir, editar, eliminar e os informes decláraos o grupo, non se proban.</translation>
    </message>
    <message>
        <source>Declared, not tested: {rights}</source>
        <translation>Declarado, sen probar: {rights}</translation>
    </message>
    <message>
        <source>In Fracttal these people have the same group, and can tell what it shows: {names}</source>
        <translation>En Fracttal, estas persoas teñen o mesmo grupo e poden dicir o que mostra: {names}</translation>
    </message>
    <message>
        <source>Its group was changed since: test again.</source>
        <translation>O seu grupo cambiouse desde entón: probe de novo.</translation>
    </message>
    <message>
        <source>No documented call, so not testable: {modules}</source>
        <translation>Sen chamada documentada, así que non se poden probar: {modules}</translation>
    </message>
    <message>
        <source>Tested {when}, with {calls}</source>
        <translation>Última proba: {when}, con {calls}</translation>
    </message>
    <message>
        <source>Tested: {rights}</source>
        <translation>Probado: {rights}</translation>
    </message>
    <message>
        <source>What its group allows isn&apos;t known here, only what was found.</source>
        <translation>Aquí non se sabe o que permite o seu grupo, só o que se atopou.</translation>
    </message>
    <message>
        <source>Whoever keeps key and secret should compare them with those in Fracttal; if the secret is lost, a new one is needed.</source>
        <translation>Quen garda a clave e o segredo debe comparalos cos de Fracttal; se se perdeu o segredo, necesítase un novo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n máis</numerusform>
            <numerusform>e %n máis</numerusform>
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
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Última proba</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Nunca probado</translation>
    </message>
    <message>
        <source>Never tested; its group doesn&apos;t promise it</source>
        <translation>Nunca probado; o seu grupo non o promete</translation>
    </message>
    <message>
        <source>Never tested; its group promises it</source>
        <translation>Nunca probado; o seu grupo promételo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Non está claro</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Si</translation>
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
        <translation>Unha persoa inicia sesión: ábrese o navegador e volve por si só a este programa, porque o enderezo de retorno leva a este ordenador.</translation>
    </message>
    <message>
        <source>A person signs in: the browser opens, and is sent to the callback address {address}. From there the address is copied back to here.</source>
        <translation>Unha persoa inicia sesión: ábrese o navegador e vai ao enderezo de retorno {address}. De alí cópiase o enderezo de volta aquí.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Asks for a token, then reads one record of each module. Nothing is written. It takes at most 12 of the 200 calls a minute that the company&apos;s programs share.</source>
        <translation>Pide un token e despois le un rexistro de cada módulo. Non se escribe nada. Gasta como máximo 12 das 200 chamadas por minuto que comparten os programas da empresa.</translation>
    </message>
    <message>
        <source>Its callback address isn&apos;t one: it must begin with https://, or with http://127.0.0.1 for a program on the person&apos;s own computer.</source>
        <translation>O seu enderezo de retorno non é válido: debe comezar por https://, ou por http://127.0.0.1 para un programa no ordenador da propia persoa.</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer, so it can&apos;t be tested from here.</source>
        <translation>O seu segredo non está gardado neste ordenador, así que non se pode probar desde aquí.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Non se puido abrir ningún navegador</translation>
    </message>
    <message>
        <source>Offline: testing needs the server.</source>
        <translation>Sen conexión: para probar cómpre o servidor.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer: {address}</source>
        <translation>Abra este enderezo nun navegador deste ordenador: {address}</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Progreso da proba</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de novo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Deter</translation>
    </message>
    <message>
        <source>Test access</source>
        <translation>Probar o acceso</translation>
    </message>
    <message>
        <source>Test in the browser</source>
        <translation>Probar no navegador</translation>
    </message>
    <message>
        <source>Testing: {done} of {total} reads</source>
        <translation>Probando: {done} de {total} lecturas</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>A proba detívose</translation>
    </message>
    <message>
        <source>Waiting for the browser: agree there, then come back.</source>
        <translation>Agardando polo navegador: dea alí o seu consentimento e despois volva.</translation>
    </message>
    <message>
        <source>What was known before stays.</source>
        <translation>O que se sabía antes consérvase.</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message numerus="yes">
        <source>Cut short: the company had only %n call(s) left in this minute, and its other programs need them. Test again in a minute.</source>
        <translation>
            <numerusform>Interrompida: á empresa só lle quedaba %n chamada neste minuto, e necesítana os seus outros programas. Probe de novo nun minuto.</numerusform>
            <numerusform>Interrompida: á empresa só lle quedaban %n chamadas neste minuto, e necesítanas os seus outros programas. Probe de novo nun minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut short: the company&apos;s calls of this minute are used up. Test again in a minute.</source>
        <translation>Interrompida: esgotáronse as chamadas da empresa deste minuto. Probe de novo nun minuto.</translation>
    </message>
    <message>
        <source>Cut short: the server didn&apos;t answer any more.</source>
        <translation>Interrompida: o servidor deixou de responder.</translation>
    </message>
    <message>
        <source>Key or secret is wrong, or the consumer was deleted</source>
        <translation>A clave ou o segredo é incorrecto, ou eliminouse o consumidor</translation>
    </message>
    <message>
        <source>No answer came. Check this computer&apos;s connection, then test again.</source>
        <translation>Non chegou ningunha resposta. Revise a conexión deste ordenador e probe de novo.</translation>
    </message>
    <message>
        <source>No answer of use</source>
        <translation>Sen resposta útil</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sen probar</translation>
    </message>
    <message>
        <source>Nothing is known. Test again.</source>
        <translation>Non se sabe nada. Probe de novo.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Con acceso</translation>
    </message>
    <message>
        <source>Reached, though its group doesn&apos;t promise it</source>
        <translation>Con acceso, aínda que o seu grupo non o promete</translation>
    </message>
    <message numerus="yes">
        <source>Reaches all that its group promises: %n module(s)</source>
        <translation>
            <numerusform>Accede a todo o que promete o seu grupo: %n módulo</numerusform>
            <numerusform>Accede a todo o que promete o seu grupo: %n módulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaches no module</source>
        <translation>Non accede a ningún módulo</translation>
    </message>
    <message>
        <source>Reaches {reached} of the {of} modules that can be tried</source>
        <translation>Accede a {reached} dos {of} módulos que se poden probar</translation>
    </message>
    <message>
        <source>Reaches {reached} of the {of} modules that its group promises</source>
        <translation>Accede a {reached} dos {of} módulos que promete o seu grupo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rexeitado</translation>
    </message>
    <message>
        <source>Refused by the group or by the plan: Fracttal doesn&apos;t say which. First look at the group, in Fracttal under User Accounts, Permissions. If it includes the module, ask whoever manages the contract with Fracttal.</source>
        <translation>Rexeitado polo grupo ou polo plan: Fracttal non di cal dos dous. Mire primeiro o grupo, en Fracttal, en Contas de usuario, Permisos. Se inclúe o módulo, pregúntelle a quen xestiona o contrato con Fracttal.</translation>
    </message>
    <message>
        <source>Refused, as its group says</source>
        <translation>Rexeitado, como di o seu grupo</translation>
    </message>
    <message>
        <source>Refused, though its group promises it</source>
        <translation>Rexeitado, aínda que o seu grupo o promete</translation>
    </message>
    <message>
        <source>The company&apos;s calls of this minute are used up. Wait for a minute, then test again.</source>
        <translation>Esgotáronse as chamadas da empresa deste minuto. Agarde un minuto e probe de novo.</translation>
    </message>
    <message>
        <source>The group doesn&apos;t include it. Whoever manages permission groups can add it.</source>
        <translation>O grupo non o inclúe. Pode engadilo quen xestiona os grupos de permisos.</translation>
    </message>
    <message>
        <source>The group includes it, so the plan may not. Whoever manages the contract with Fracttal should look; if the plan has it, whoever manages permission groups.</source>
        <translation>O grupo inclúeo, así que pode que non o inclúa o plan. Debe miralo quen xestiona o contrato con Fracttal; se o plan o ten, quen xestiona os grupos de permisos.</translation>
    </message>
    <message>
        <source>The server answered, but not as its documentation says. If a later test finds the same, tell Fracttal&apos;s support.</source>
        <translation>O servidor respondeu, pero non como di a súa documentación. Se unha proba posterior atopa o mesmo, avise á asistencia técnica de Fracttal.</translation>
    </message>
    <message>
        <source>The test was cut short</source>
        <translation>A proba interrompeuse</translation>
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
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenzas</translation>
    </message>
</context>
<context>
    <name>AccountsTab</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar a busca</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Load the accounts</source>
        <translation>Cargar as contas</translation>
    </message>
    <message>
        <source>Loading the accounts…</source>
        <translation>Cargando as contas…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No account matches “{query}”</source>
        <translation>Ningunha conta coincide con «{query}»</translation>
    </message>
    <message>
        <source>Own staff</source>
        <translation>Persoal propio</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>Search name, e-mail or group</source>
        <translation>Buscar nome, correo ou grupo</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Mostrando {shown} de {total}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The accounts aren&apos;t loaded yet</source>
        <translation>As contas aínda non se cargaron</translation>
    </message>
    <message>
        <source>The search looks at name, e-mail, type and group.</source>
        <translation>Búscase no nome, no correo, no tipo e no grupo.</translation>
    </message>
    <message>
        <source>The server lists no accounts</source>
        <translation>O servidor non mostra ningunha conta</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Terceiro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Engadido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Rematado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Peche de sesión</translation>
    </message>
</context>
<context>
    <name>ApiConnectionsPage</name>
    <message>
        <source>API Connection</source>
        <translation>Conexión API</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorizacións de aplicacións</translation>
    </message>
    <message>
        <source>Kinds of API connections</source>
        <translation>Tipos de conexións API</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumidores OAuth</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n consumer(s) are due for review</source>
        <translation>
            <numerusform>%n consumidor ten a revisión pendente</numerusform>
            <numerusform>%n consumidores teñen a revisión pendente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) failed the last test</source>
        <translation>
            <numerusform>%n consumidor fallou na última proba</numerusform>
            <numerusform>%n consumidores fallaron na última proba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) have no owner</source>
        <translation>
            <numerusform>%n consumidor non ten responsable</numerusform>
            <numerusform>%n consumidores non teñen responsable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) share a permission group with people</source>
        <translation>
            <numerusform>%n consumidor comparte un grupo de permisos con persoas</numerusform>
            <numerusform>%n consumidores comparten un grupo de permisos con persoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) were never tested</source>
        <translation>
            <numerusform>%n consumidor nunca se probou</numerusform>
            <numerusform>%n consumidores nunca se probaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rotation(s) under way</source>
        <translation>
            <numerusform>%n rotación en curso</numerusform>
            <numerusform>%n rotacións en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) aren&apos;t kept on this computer</source>
        <translation>
            <numerusform>%n segredo non está gardado neste ordenador</numerusform>
            <numerusform>%n segredos non están gardados neste ordenador</numerusform>
        </translation>
    </message>
    <message>
        <source>Each waits where you left it; go on when you are ready.</source>
        <translation>Cada unha agarda onde quedou; continúe cando queira.</translation>
    </message>
    <message>
        <source>Key or secret were refused: who uses them can&apos;t sign in.</source>
        <translation>A clave ou o segredo foron rexeitados: quen os usa non pode iniciar sesión.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether key and secret work.</source>
        <translation>Aínda non se sabe se a clave e o segredo funcionan.</translation>
    </message>
    <message>
        <source>The day that you chose for it has come.</source>
        <translation>Chegou o día que escolleu para facela.</translation>
    </message>
    <message>
        <source>There is nobody to ask before one is changed or deleted.</source>
        <translation>Non hai a quen preguntar antes de cambiar ou eliminar un.</translation>
    </message>
    <message>
        <source>They can&apos;t be copied, tested or handed over from here.</source>
        <translation>Non se poden copiar, probar nin entregar desde aquí.</translation>
    </message>
    <message>
        <source>Who changes that group for a person changes a program with it.</source>
        <translation>Quen cambia ese grupo para unha persoa cambia tamén un programa.</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>All OAuth consumers</source>
        <translation>Todos os consumidores OAuth</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Que require atención</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Mostrar: {what}</translation>
    </message>
</context>
<context>
    <name>AuthorizationModel</name>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Data de autorización</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoa</translation>
    </message>
</context>
<context>
    <name>AuthorizationTable</name>
    <message>
        <source>Copy e-mail</source>
        <translation>Copiar o correo electrónico</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Show the consumer</source>
        <translation>Mostrar o consumidor</translation>
    </message>
</context>
<context>
    <name>AuthorizationsTab</name>
    <message>
        <source>A person appears here once they sign in to a program that acts for them: a consumer with the grant type “Authorization code”.</source>
        <translation>Unha persoa aparece aquí cando inicia sesión nun programa que actúa no seu nome: un consumidor co tipo de autorización «Código de autorización».</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorizacións de aplicacións</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar a busca</translation>
    </message>
    <message>
        <source>Loading the authorizations…</source>
        <translation>Cargando as autorizacións…</translation>
    </message>
    <message>
        <source>No authorization matches “{query}”</source>
        <translation>Ningunha autorización coincide con «{query}»</translation>
    </message>
    <message>
        <source>Nobody has authorised an application</source>
        <translation>Ninguén autorizou ningunha aplicación</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Sen conexión, e aínda non hai nada gardado</translation>
    </message>
    <message>
        <source>Offline: revoking needs the server.</source>
        <translation>Sen conexión: para revogar cómpre o servidor.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Revoke an authorization</source>
        <translation>Revogar unha autorización</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Search authorizations</source>
        <translation>Buscar autorizacións</translation>
    </message>
    <message>
        <source>Search person, e-mail or application</source>
        <translation>Buscar persoa, correo ou aplicación</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Mostrando {shown} de {total}</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Deter a actualización</translation>
    </message>
    <message>
        <source>Take back {person}&apos;s authorization of “{application}”?</source>
        <translation>Retirar a autorización de {person} a «{application}»?</translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation>A lista nunca se cargou neste ordenador. Aparecerá cando haxa conexión co servidor.</translation>
    </message>
    <message>
        <source>The people who signed in and let an application act for them, within what they may do themselves. Fracttal&apos;s page shows who did so, for which application and when, and takes it back: the application&apos;s tokens for that person die at once and it has to ask again, while other people&apos;s stay. Fracttal publishes no call that gives this list to a program, so it is seen there only.</source>
        <translation>As persoas que iniciaron sesión e permitiron que unha aplicación actuase no seu nome, dentro do que elas mesmas poden facer. A páxina de Fracttal mostra quen o fixo, para que aplicación e cando, e permite retiralo: os tokens da aplicación para esa persoa deixan de ser válidos de inmediato e a aplicación ten que pedir permiso de novo, mentres que os doutras persoas se manteñen. Fracttal non publica ningunha chamada que dea esta lista a un programa, así que só se ve alí.</translation>
    </message>
    <message>
        <source>The search looks at person, e-mail and application.</source>
        <translation>Búscase na persoa, no correo e na aplicación.</translation>
    </message>
    <message>
        <source>The tokens with which “{application}” acts for {person} ({email}) die at once, and what it does for this person stops. It has to ask again, and {person} can authorise it again. What other people authorised stays as it is.</source>
        <translation>Os tokens cos que «{application}» actúa en nome de {person} ({email}) deixan de ser válidos de inmediato, e detense o que fai por esta persoa. A aplicación ten que pedir permiso de novo, e {person} pode volver autorizala. O que autorizaron outras persoas queda como está.</translation>
    </message>
    <message>
        <source>To act for this person again, the application has to ask.</source>
        <translation>Para volver actuar en nome desta persoa, a aplicación ten que pedir permiso.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>read on {time}</source>
        <translation>lida o {time}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{email} was copied</source>
        <translation>Copiouse {email}</translation>
    </message>
    <message>
        <source>{person}&apos;s authorization of “{application}” was taken back</source>
        <translation>Retirouse a autorización de {person} a «{application}»</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n secret(s) in it can&apos;t be read: their key is gone.</source>
        <translation>
            <numerusform>%n segredo que contén non se pode ler: a súa clave xa non existe.</numerusform>
            <numerusform>%n segredos que contén non se poden ler: a súa clave xa non existe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Companies: {names} and %n more.</source>
        <translation>
            <numerusform>Empresas: {names} e %n máis.</numerusform>
            <numerusform>Empresas: {names} e %n máis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies: {names}.</source>
        <translation>Empresas: {names}.</translation>
    </message>
    <message>
        <source>Damaged: it can&apos;t be restored.</source>
        <translation>Danada: non se pode restaurar.</translation>
    </message>
    <message>
        <source>Made by a newer version of Consumer Desk.</source>
        <translation>Feita por unha versión máis recente de Consumer Desk.</translation>
    </message>
    <message>
        <source>No company.</source>
        <translation>Ningunha empresa.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Secrets: {secrets}. Consumers with notes of your own: {records}.</source>
        <translation>Segredos: {secrets}. Consumidores con notas propias: {records}.</translation>
    </message>
    <message>
        <source>{time}, before a backup was restored</source>
        <translation>{time}, antes de restaurar unha copia de seguranza</translation>
    </message>
    <message>
        <source>{time}, before an update of the program</source>
        <translation>{time}, antes dunha actualización do programa</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A secret that was replaced since then is the old one again here, and doesn&apos;t work.</source>
        <translation>Un segredo que se substituíu desde entón volve ser aquí o antigo, e non funciona.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguranza</translation>
    </message>
    <message>
        <source>Companies, secrets, notes, tests, unfinished forms, rotations and reviews of now are replaced by those of then.</source>
        <translation>As empresas, os segredos, as notas, as probas, os formularios sen rematar, as rotacións e as revisións de agora substitúense polos daquela.</translation>
    </message>
    <message>
        <source>None yet: the first is made when the program is closed.</source>
        <translation>Ningunha aínda: a primeira faise ao pechar o programa.</translation>
    </message>
    <message>
        <source>One is made on each day on which something changed, and before each update of the program: companies, sealed secrets, notes, unfinished forms and the journal. The last 3 are kept.</source>
        <translation>Faise unha cada día en que cambiou algo e antes de cada actualización do programa: empresas, segredos selados, notas, formularios sen rematar e o diario. Consérvanse as 3 últimas.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar unha copia de seguranza</translation>
    </message>
    <message>
        <source>Restore the backup of {time}?</source>
        <translation>Restaurar a copia de seguranza de {time}?</translation>
    </message>
    <message>
        <source>The backup of {time} was restored</source>
        <translation>Restaurouse a copia de seguranza de {time}</translation>
    </message>
    <message>
        <source>The journal stays, and notes this. Settings stay.</source>
        <translation>O diario consérvase, e anota isto. A configuración consérvase.</translation>
    </message>
    <message>
        <source>The lists of consumers come from the servers again. The servers keep everything.</source>
        <translation>As listas de consumidores veñen outra vez dos servidores. Os servidores conservan todo.</translation>
    </message>
    <message>
        <source>What is here now is set aside first. It stands in the list, and can be restored as well.</source>
        <translation>O que hai aquí agora apártase primeiro. Queda na lista e tamén se pode restaurar.</translation>
    </message>
</context>
<context>
    <name>BrowserAnswer</name>
    <message>
        <source>Go back to Consumer Desk: the sign-in goes on there.</source>
        <translation>Volva a Consumer Desk: o inicio de sesión continúa alí.</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed</source>
        <translation>O inicio de sesión non se completou</translation>
    </message>
    <message>
        <source>You can close this tab</source>
        <translation>Pode pechar esta lapela</translation>
    </message>
    <message>
        <source>You can close this tab. Consumer Desk says what happened and what to do.</source>
        <translation>Pode pechar esta lapela. Consumer Desk di que pasou e que facer.</translation>
    </message>
</context>
<context>
    <name>CalmRow</name>
    <message>
        <source>Nothing: no consumer needs a look from you.</source>
        <translation>Nada: ningún consumidor require a súa atención.</translation>
    </message>
</context>
<context>
    <name>ClipboardStrip</name>
    <message>
        <source>Clear now</source>
        <translation>Borrar agora</translation>
    </message>
    <message>
        <source>Key of “{name}” copied.</source>
        <translation>Copiouse a clave de «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>Names and keys of %n consumer(s) copied, without secrets.</source>
        <translation>
            <numerusform>Copiáronse o nome e a clave de %n consumidor, sen segredos.</numerusform>
            <numerusform>Copiáronse os nomes e as claves de %n consumidores, sen segredos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret of “{name}” copied, and left out of clipboard histories that respect the mark. Cleared in {seconds} s.</source>
        <translation>Copiouse o segredo de «{name}»; os historiais do portapapeis que respectan a marca de confidencialidade non o gardan. Borrarase en {seconds} s.</translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. A clipboard history on this computer may keep it. Cleared in {seconds} s.</source>
        <translation>Copiouse o segredo de «{name}». Un historial do portapapeis deste computador podería gardalo. Borrarase en {seconds} s.</translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. It isn&apos;t kept on this computer, so it stays in the clipboard until you clear it.</source>
        <translation>Copiouse o segredo de «{name}». Non está gardado neste ordenador, así que queda no portapapeis ata que o borre.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Borrouse o portapapeis.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Comfortable</source>
        <translation>Amplas</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Move “{column}” towards the end</source>
        <translation>Mover «{column}» cara ao final</translation>
    </message>
    <message>
        <source>Move “{column}” towards the start</source>
        <translation>Mover «{column}» cara ao principio</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Restablecer as columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Ascendente</translation>
    </message>
</context>
<context>
    <name>CompaniesTab</name>
    <message>
        <source>Connect another company</source>
        <translation>Conectar outra empresa</translation>
    </message>
</context>
<context>
    <name>CompanyCard</name>
    <message>
        <source>Change the connection…</source>
        <translation>Cambiar a conexión…</translation>
    </message>
    <message>
        <source>Consumers are made on Fracttal&apos;s own page, and kept here</source>
        <translation>Os consumidores créanse na propia páxina de Fracttal e gárdanse aquí</translation>
    </message>
    <message>
        <source>Consumers are managed from here</source>
        <translation>Os consumidores xestiónanse desde aquí</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aberta agora</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Clave propia</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Progreso da proba</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar o nome…</translation>
    </message>
    <message>
        <source>Sample company: invented data on this computer</source>
        <translation>Empresa de exemplo: datos inventados neste ordenador</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Deter</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>none: this program has nothing to sign in with</source>
        <translation>ningunha: este programa non ten con que iniciar sesión</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este ordenador</translation>
    </message>
    <message>
        <source>{key} (you signed in with the browser)</source>
        <translation>{key} (iniciou sesión co navegador)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare a value</source>
        <translation>Comparar un valor</translation>
    </message>
    <message>
        <source>Is it the secret of “{name}”?</source>
        <translation>É o segredo de «{name}»?</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>É o mesmo.</translation>
    </message>
    <message>
        <source>It isn&apos;t the same.</source>
        <translation>Non é o mesmo.</translation>
    </message>
    <message>
        <source>Paste a secret, or type the fingerprint that the other side reads aloud. It is compared on this computer and forgotten at once.</source>
        <translation>Pegue un segredo ou escriba a pegada dixital que a outra parte le en voz alta. Compárase neste ordenador e esquécese de inmediato.</translation>
    </message>
    <message>
        <source>Secret or fingerprint</source>
        <translation>Segredo ou pegada dixital</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>A number from 1024 to 65535 that no other program here uses.</source>
        <translation>Un número do 1024 ao 65535 que aquí non use ningún outro programa.</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Enderezo para iniciar sesión</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Enderezo para os tokens</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Enderezo da API</translation>
    </message>
    <message>
        <source>As me, in the browser</source>
        <translation>Coa miña conta, no navegador</translation>
    </message>
    <message>
        <source>As you want to see it here.</source>
        <translation>O nome co que a verá aquí.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Enderezo de retorno</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Consumers are then made on Fracttal&apos;s own page, step by step, and kept here. A key can be given later, under Account.</source>
        <translation>Nese caso, os consumidores créanse na propia páxina de Fracttal, paso a paso, e gárdanse aquí. Pode dar unha clave máis adiante, en Conta.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the callback address</source>
        <translation>Copiar o enderezo de retorno</translation>
    </message>
    <message>
        <source>Give the company a name.</source>
        <translation>Escriba un nome para a empresa.</translation>
    </message>
    <message>
        <source>How does this program sign in there?</source>
        <translation>Como inicia sesión alí este programa?</translation>
    </message>
    <message>
        <source>If the consumer has one. It is kept in this computer&apos;s keychain.</source>
        <translation>Se o consumidor ten un. Gárdase no chaveiro deste ordenador.</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Gárdase no chaveiro deste ordenador e en ningures máis.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is here.</source>
        <translation>Déixeo baleiro para conservar o que hai aquí.</translation>
    </message>
    <message>
        <source>Not at all for now</source>
        <translation>De momento, de ningunha maneira</translation>
    </message>
    <message>
        <source>Of a consumer made for this program on Fracttal&apos;s page.</source>
        <translation>Dun consumidor creado para este programa na páxina de Fracttal.</translation>
    </message>
    <message>
        <source>Of a consumer with the grant type Authorization code and the callback address below.</source>
        <translation>Dun consumidor co tipo de autorización Código de autorización e o enderezo de retorno de abaixo.</translation>
    </message>
    <message>
        <source>Other address than Fracttal&apos;s cloud</source>
        <translation>Enderezo distinto da nube de Fracttal</translation>
    </message>
    <message>
        <source>Paste the key of a consumer of this company.</source>
        <translation>Pegue a clave dun consumidor desta empresa.</translation>
    </message>
    <message>
        <source>Paste the secret that belongs to the key.</source>
        <translation>Pegue o segredo que corresponde á clave.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porto</translation>
    </message>
    <message>
        <source>Register exactly this one with the consumer.</source>
        <translation>Rexistre exactamente este no consumidor.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>The server wants a callback address with a port</source>
        <translation>O servidor quere un enderezo de retorno con porto</translation>
    </message>
    <message>
        <source>Type a port from 1024 to 65535.</source>
        <translation>Escriba un porto do 1024 ao 65535.</translation>
    </message>
    <message>
        <source>With the key and secret of a consumer made for it</source>
        <translation>Coa clave e o segredo dun consumidor creado para el</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Address for the browser</source>
        <translation>Enderezo para o navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change the connection of a company</source>
        <translation>Cambiar a conexión dunha empresa</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect a company</source>
        <translation>Conectar unha empresa</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address below into a browser on this computer.</source>
        <translation>Copie o enderezo de abaixo nun navegador deste ordenador.</translation>
    </message>
    <message>
        <source>Copy the address for the browser</source>
        <translation>Copiar o enderezo para o navegador</translation>
    </message>
    <message>
        <source>Keep the company</source>
        <translation>Gardar a empresa</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Non se puido abrir ningún navegador</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Gardar e conectar</translation>
    </message>
    <message>
        <source>Says what is found there, and keeps nothing</source>
        <translation>Di o que se atopa alí e non garda nada</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión co navegador</translation>
    </message>
    <message>
        <source>Signs in at its server and finds out whether consumers can be managed from here.</source>
        <translation>Inicia sesión no servidor da empresa e descobre se os consumidores se poden xestionar desde aquí.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Deter</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The browser was opened: agree there, then come back. If it didn&apos;t open, copy this address into it. The sign-in ends by itself after 5 minutes.</source>
        <translation>Abriuse o navegador: dea alí o seu consentimento e despois volva. Se non se abriu, copie nel este enderezo. O inicio de sesión remata por si só aos 5 minutos.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Consumers can be managed from here.</source>
        <translation>Os consumidores pódense xestionar desde aquí.</translation>
    </message>
    <message>
        <source>Its server has no call for consumers: they are made on Fracttal&apos;s own page.</source>
        <translation>O seu servidor non permite xestionar consumidores desde aquí: créanse na propia páxina de Fracttal.</translation>
    </message>
    <message>
        <source>Its server keeps everything.</source>
        <translation>O seu servidor consérvao todo.</translation>
    </message>
    <message>
        <source>Without a key of its own this program asks its server for nothing. Consumers are made on Fracttal&apos;s own page.</source>
        <translation>Sen unha clave propia, este programa non lle pide nada ao seu servidor. Os consumidores créanse na propia páxina de Fracttal.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} está conectada</translation>
    </message>
    <message>
        <source>{name} was removed from this computer</source>
        <translation>Quitouse {name} deste ordenador</translation>
    </message>
</context>
<context>
    <name>ConnectionTab</name>
    <message>
        <source>A new one was made on {time}, not from this computer. Ask who made it for the new secret, then enter it here.</source>
        <translation>O {time} creouse un novo, pero non desde este ordenador. Pídalle o segredo novo a quen o creou e introdúzao aquí.</translation>
    </message>
    <message>
        <source>API Connection</source>
        <translation>Conexión API</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget the pair</source>
        <translation>Esquecer o par</translation>
    </message>
    <message>
        <source>Forget the pair on this computer?</source>
        <translation>Esquecer o par neste ordenador?</translation>
    </message>
    <message>
        <source>Fracttal shows this pair to a super-administrator only, and makes its new secrets on its own page. A new secret there ends the old one at once. Copy key and secret from there to keep them here, sealed with this computer&apos;s keychain, and to test them.</source>
        <translation>Fracttal só lle mostra este par a un superadministrador, e crea os seus segredos novos na súa propia páxina. Alí, un segredo novo anula o anterior de inmediato. Copie de alí a clave e o segredo para gardalos aquí, selados co chaveiro deste ordenador, e para probalos.</translation>
    </message>
    <message>
        <source>Its secret is deleted here and nowhere else: in Fracttal it stays valid, and programs that use it go on working. Without another copy of it, only a new secret helps.</source>
        <translation>O seu segredo elimínase aquí e en ningures máis: en Fracttal segue a ser válido, e os programas que o usan seguen a funcionar. Se non hai outra copia del, só serve un segredo novo.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un segredo novo</translation>
    </message>
    <message>
        <source>Make a new secret for the whole company?</source>
        <translation>Crear un segredo novo para toda a empresa?</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Nome da empresa</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Novo segredo</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Sen conexión, e aínda non hai nada gardado</translation>
    </message>
    <message>
        <source>Test it to see whether Fracttal takes it.</source>
        <translation>Próbeo para ver se Fracttal o acepta.</translation>
    </message>
    <message>
        <source>The key comes when the server can be reached.</source>
        <translation>A clave aparecerá cando haxa conexión co servidor.</translation>
    </message>
    <message>
        <source>The old one is dead. Give the new one to every program that uses the pair.</source>
        <translation>O anterior xa non é válido. Entréguelle o novo a cada programa que usa o par.</translation>
    </message>
    <message>
        <source>The old secret dies at once: every program that signs with it stops until it gets the new one. The old one can&apos;t be brought back. The key stays the same.</source>
        <translation>O segredo anterior deixa de ser válido de inmediato: todos os programas que asinan con el paran ata que reciben o novo. O anterior non se pode recuperar. A clave segue a ser a mesma.</translation>
    </message>
    <message>
        <source>The pair has a new secret</source>
        <translation>O par ten un segredo novo</translation>
    </message>
    <message>
        <source>The pair is kept</source>
        <translation>O par está gardado</translation>
    </message>
    <message>
        <source>The pair works</source>
        <translation>O par funciona</translation>
    </message>
    <message>
        <source>The pair&apos;s secret is no longer on this computer</source>
        <translation>O segredo do par xa non está neste ordenador</translation>
    </message>
    <message>
        <source>The secret that was kept here is dead</source>
        <translation>O segredo que estaba gardado aquí xa non é válido</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this pair read</source>
        <translation>O servidor non permite ler con este par</translation>
    </message>
    <message>
        <source>The server took a signed request for one asset. Nothing was changed.</source>
        <translation>O servidor aceptou unha petición asinada dun activo. Non se cambiou nada.</translation>
    </message>
    <message>
        <source>This pair has no permission group, so it is not about one: the plan with Fracttal may lack API Connections, which is an add-on. Ask Fracttal.</source>
        <translation>Este par non ten grupo de permisos, así que o motivo non é ese: pode que ao plan de Fracttal lle falte Conexións API, que é un complemento. Consulte a Fracttal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Type the company&apos;s name to go on: {name}</source>
        <translation>Escriba o nome da empresa para continuar: {name}</translation>
    </message>
</context>
<context>
    <name>ConsumerFields</name>
    <message>
        <source>Callback address</source>
        <translation>Enderezo de retorno</translation>
    </message>
    <message>
        <source>Choose the grant type</source>
        <translation>Escolla o tipo de autorización</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrición</translation>
    </message>
    <message>
        <source>For a program acting for a person, who signs in to Fracttal and agrees.</source>
        <translation>Para un programa que actúa en nome dunha persoa, que inicia sesión en Fracttal e dá o seu consentimento.</translation>
    </message>
    <message>
        <source>For a program on its own, such as a report or a data transfer at night.</source>
        <translation>Para un programa que funciona por si só, como un informe ou unha transferencia de datos nocturna.</translation>
    </message>
    <message>
        <source>From the integrator. Fracttal compares it to the letter.</source>
        <translation>Facilítao o integrador. Fracttal compárao letra por letra.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de autorización</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>How the integrator&apos;s program signs in.</source>
        <translation>Como inicia sesión o programa do integrador.</translation>
    </message>
    <message>
        <source>Its name in Fracttal&apos;s list. What groups allow isn&apos;t known here, so they can&apos;t be compared.</source>
        <translation>O seu nome na lista de Fracttal. Aquí non se sabe o que permiten os grupos, así que non se poden comparar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>So that you recognise it: the program and its use.</source>
        <translation>Para que o recoñeza: o programa e o seu uso.</translation>
    </message>
    <message>
        <source>Without the right group the connection can&apos;t reach the module it needs.</source>
        <translation>Sen o grupo correcto, a conexión non ten acceso ao módulo que necesita.</translation>
    </message>
</context>
<context>
    <name>ConsumerModel</name>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrición</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de autorización</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Última proba</translation>
    </message>
    <message>
        <source>Last tested: {when}</source>
        <translation>Última proba: {when}</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>Non gardado aquí</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Data de revisión</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Segredo oculto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>{column}, sorted downwards</source>
        <translation>{column}, en orde descendente</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <translation>{column}, en orde ascendente</translation>
    </message>
</context>
<context>
    <name>ConsumerPanel</name>
    <message>
        <source>Copy key and secret, and hand them over separately.</source>
        <translation>Copie a clave e o segredo, e entrégueos por separado.</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Novo consumidor OAuth</translation>
    </message>
    <message>
        <source>Offline: saving and deleting need the server. What you type is kept.</source>
        <translation>Sen conexión: para gardar e eliminar cómpre o servidor. O que escriba consérvase.</translation>
    </message>
    <message>
        <source>Offline: saving needs the server. What you type is kept.</source>
        <translation>Sen conexión: para gardar cómpre o servidor. O que escriba consérvase.</translation>
    </message>
    <message>
        <source>Record an existing consumer</source>
        <translation>Rexistrar un consumidor existente</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Comezar de novo</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation>A primeira resposta perdeuse polo camiño, pero a lista móstrao.</translation>
    </message>
    <message>
        <source>The server didn&apos;t show its secret.</source>
        <translation>O servidor non mostrou o seu segredo.</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Desfacer os cambios</translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation>Creouse «{name}»</translation>
    </message>
    <message>
        <source>“{name}” was saved</source>
        <translation>Gardouse «{name}»</translation>
    </message>
</context>
<context>
    <name>ConsumerTable</name>
    <message>
        <source>Copy key</source>
        <translation>Copiar a clave</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar o segredo</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar o segredo</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar o segredo</translation>
    </message>
</context>
<context>
    <name>ConsumersTab</name>
    <message>
        <source>A consumer is a key and a secret with which another program reaches Fracttal&apos;s API. Create one for each program.</source>
        <translation>Un consumidor é unha clave e un segredo cos que outro programa accede á API de Fracttal. Cree un para cada programa.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar a busca e os filtros</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Borrar os filtros</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar a busca</translation>
    </message>
    <message>
        <source>Fracttal lets no program list or create consumers. You are led through its own page step by step; key and secret are then verified and kept here.</source>
        <translation>Fracttal non permite que ningún programa liste ou cree consumidores. Este programa guíao paso a paso pola propia páxina de Fracttal; despois, a clave e o segredo verifícanse e gárdanse aquí.</translation>
    </message>
    <message>
        <source>Loading the consumers…</source>
        <translation>Cargando os consumidores…</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Novo consumidor OAuth</translation>
    </message>
    <message>
        <source>No consumer matches “{query}”</source>
        <translation>Ningún consumidor coincide con «{query}»</translation>
    </message>
    <message>
        <source>No consumer passes the filters</source>
        <translation>Ningún consumidor cumpre os filtros</translation>
    </message>
    <message>
        <source>No consumer that passes the filters matches “{query}”</source>
        <translation>Ningún consumidor que cumpra os filtros coincide con «{query}»</translation>
    </message>
    <message>
        <source>No consumers are kept here yet</source>
        <translation>Aínda non hai ningún consumidor gardado aquí</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Aínda non hai consumidores</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumidores OAuth</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Sen conexión, e aínda non hai nada gardado</translation>
    </message>
    <message>
        <source>Record an existing consumer</source>
        <translation>Rexistrar un consumidor existente</translation>
    </message>
    <message>
        <source>Record existing…</source>
        <translation>Rexistrar existente…</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Actualizar (F5)</translation>
    </message>
    <message>
        <source>Search consumers</source>
        <translation>Buscar consumidores</translation>
    </message>
    <message>
        <source>Search name, key, group, owner, tag, note</source>
        <translation>Buscar nome, clave, grupo, responsable, etiqueta, nota</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Mostrando {shown} de {total}</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Deter a actualización</translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation>A lista nunca se cargou neste ordenador. Aparecerá cando haxa conexión co servidor.</translation>
    </message>
    <message>
        <source>The search looks at name, description, key, group and owner.</source>
        <translation>Búscase no nome, na descrición, na clave, no grupo e no responsable.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Copiar os detalles</translation>
    </message>
    <message>
        <source>Kept in: {path}</source>
        <translation>Gardado en: {path}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo foi mal</translation>
    </message>
    <message>
        <source>The program made a mistake and goes on. Nothing that was kept is lost. If something on the screen looks wrong, close the program and open it again.</source>
        <translation>O programa cometeu un erro e segue a funcionar. Non se perdeu nada do que estaba gardado. Se algo na pantalla non se ve ben, peche o programa e ábrao de novo.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Que pasou</translation>
    </message>
    <message>
        <source>What happened is written below, without secrets. It stays on this computer and is sent to nobody; copy it if you want to report it.</source>
        <translation>O que pasou está escrito abaixo, sen segredos. Queda neste ordenador e non se envía a ninguén; cópieo se quere informar diso.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Copy key</source>
        <translation>Copiar a clave</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar o segredo</translation>
    </message>
    <message>
        <source>Creation date</source>
        <translation>Data de creación</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar o segredo</translation>
    </message>
    <message>
        <source>Kept here since</source>
        <translation>Gardado aquí desde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Non gardado neste ordenador</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar o segredo</translation>
    </message>
</context>
<context>
    <name>DangerousPart</name>
    <message>
        <source>Delete this consumer…</source>
        <translation>Eliminar este consumidor…</translation>
    </message>
    <message>
        <source>Making a new secret…</source>
        <translation>Creando un segredo novo…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Novo segredo…</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Connect the company</source>
        <translation>Conectar a empresa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sen conexión</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Ler os datos</translation>
    </message>
    <message>
        <source>Reading takes a call for each hundred rows, of the 200 a minute that all programs of the company share. Later it happens once an hour while Home is open.</source>
        <translation>A lectura gasta unha chamada por cada cen filas, das 200 por minuto que comparten todos os programas da empresa. Despois faise unha vez por hora mentres Inicio está aberto.</translation>
    </message>
    <message>
        <source>Reading the company&apos;s work</source>
        <translation>Lendo o traballo da empresa</translation>
    </message>
    <message>
        <source>The figures are read from Fracttal&apos;s API with a consumer&apos;s key and secret. Connect the company again, with those of a consumer whose group may see work orders.</source>
        <translation>Os datos lense da API de Fracttal coa clave e o segredo dun consumidor. Conecte de novo a empresa cos dun consumidor cuxo grupo poida ver as ordes de traballo.</translation>
    </message>
    <message>
        <source>The figures haven&apos;t been read yet</source>
        <translation>Aínda non se leron os datos</translation>
    </message>
    <message>
        <source>The figures of this period were never read: there is nothing to show yet.</source>
        <translation>Os datos deste período nunca se leron: aínda non hai nada que mostrar.</translation>
    </message>
    <message>
        <source>This period hasn&apos;t been read yet</source>
        <translation>Este período aínda non se leu</translation>
    </message>
    <message>
        <source>This program has no key of its own here</source>
        <translation>Este programa non ten clave propia aquí</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What was read last is about fewer days.</source>
        <translation>A última lectura abrangue menos días.</translation>
    </message>
    <message>
        <source>You can do other things meanwhile.</source>
        <translation>Mentres tanto pode facer outras cousas.</translation>
    </message>
</context>
<context>
    <name>DashboardPanel</name>
    <message>
        <source>As a table</source>
        <translation>Como táboa</translation>
    </message>
    <message>
        <source>Days are those of this computer&apos;s calendar. Which of an order&apos;s dates Fracttal compares with the period when it is asked isn&apos;t documented: this program asks for the period and 31 days before it, and filters again by the day it was made.</source>
        <translation>Os días son os do calendario deste ordenador. Non está documentado con que data da orde compara Fracttal o período pedido: este programa pide o período e os 31 días anteriores, e filtra de novo polo día de creación.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Dato</translation>
    </message>
    <message numerus="yes">
        <source>It took %n call(s) of the company&apos;s 200 a minute.</source>
        <translation>
            <numerusform>Gastouse %n chamada das 200 por minuto da empresa.</numerusform>
            <numerusform>Gastáronse %n chamadas das 200 por minuto da empresa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantemento</translation>
    </message>
    <message>
        <source>Maintenance figures</source>
        <translation>Datos de mantemento</translation>
    </message>
    <message>
        <source>No work orders or requests in this period</source>
        <translation>Non hai ordes nin solicitudes de traballo neste período</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Offline: the figures are from {time}</source>
        <translation>Sen conexión: os datos son do {time}</translation>
    </message>
    <message>
        <source>Offline: the server can&apos;t be reached.</source>
        <translation>Sen conexión: non se pode acceder ao servidor.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Ler os datos</translation>
    </message>
    <message>
        <source>Read {when}.</source>
        <translation>Última lectura: {when}.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Gardar como CSV…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaxe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Escoller un día</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes seguinte</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Such as {date}</source>
        <translation>Por exemplo, {date}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the consumer</source>
        <translation>Eliminar o consumidor</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Eliminar «{name}»?</translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once, and the tokens it holds die. The key can&apos;t be brought back.</source>
        <translation>Todos os programas que usan a súa clave deixan de funcionar de inmediato, e os seus tokens deixan de ser válidos. A clave non se pode recuperar.</translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation>Usouse por última vez o {time}.</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nome do consumidor</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Escriba o nome do consumidor para continuar: {name}</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message numerus="yes">
        <source>%n consumer(s) were changed elsewhere</source>
        <translation>
            <numerusform>%n consumidor cambiou noutro sitio</numerusform>
            <numerusform>%n consumidores cambiaron noutro sitio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n máis</numerusform>
            <numerusform>e %n máis</numerusform>
        </translation>
    </message>
    <message>
        <source>“{before}” is now called “{name}”</source>
        <translation>«{before}» agora chámase «{name}»</translation>
    </message>
    <message>
        <source>“{name}” has another callback address</source>
        <translation>«{name}» ten outro enderezo de retorno</translation>
    </message>
    <message>
        <source>“{name}” has another description</source>
        <translation>«{name}» ten outra descrición</translation>
    </message>
    <message>
        <source>“{name}” has another key</source>
        <translation>«{name}» ten outra clave</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>«{name}» xa non existe</translation>
    </message>
    <message>
        <source>“{name}” is new</source>
        <translation>«{name}» é novo</translation>
    </message>
    <message>
        <source>“{name}” moved from the group {before} to {after}</source>
        <translation>«{name}» pasou do grupo {before} a {after}</translation>
    </message>
</context>
<context>
    <name>ElsewhereNotice</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Close other windows of Consumer Desk first. To go on, type: {word}</source>
        <translation>Peche antes as outras xanelas de Consumer Desk. Para continuar, escriba: {word}</translation>
    </message>
    <message>
        <source>Companies, lists, notes, unfinished forms, the journal, and their backups.</source>
        <translation>As empresas, as listas, as notas, os formularios sen rematar, o diario e as súas copias de seguranza.</translation>
    </message>
    <message>
        <source>Consumers on the companies&apos; servers: they work until deleted there.</source>
        <translation>Os consumidores dos servidores das empresas: funcionan ata que se eliminen alí.</translation>
    </message>
    <message>
        <source>Copies in backups of your disk: without the key their secrets are lost.</source>
        <translation>As copias que haxa nas copias de seguranza do seu disco: sen a clave, os seus segredos están perdidos.</translation>
    </message>
    <message>
        <source>Erase and close</source>
        <translation>Borrar e pechar</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Erase everything of this program on this computer?</source>
        <translation>Borrar todo o deste programa neste ordenador?</translation>
    </message>
    <message>
        <source>Keys, secrets and files that were copied, exported or given to others.</source>
        <translation>As claves, os segredos e os ficheiros que se copiaron, se exportaron ou se entregaron a outras persoas.</translation>
    </message>
    <message>
        <source>The key in the keychain: no kept secret can be read again.</source>
        <translation>A clave do chaveiro: ningún segredo gardado se poderá ler de novo.</translation>
    </message>
    <message>
        <source>The settings, the log, and the data of the sample company.</source>
        <translation>A configuración, o ficheiro de rexistro e os datos da empresa de exemplo.</translation>
    </message>
    <message>
        <source>What can&apos;t be reached from here</source>
        <translation>O que non se alcanza desde aquí</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>O que se elimina</translation>
    </message>
    <message>
        <source>Word to type</source>
        <translation>Palabra que hai que escribir</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>borrar</translation>
    </message>
</context>
<context>
    <name>ErasureEnd</name>
    <message>
        <source>Another program has them open, or they are protected. Close other windows of Consumer Desk, then delete these files yourself:</source>
        <translation>Outro programa tenos abertos ou están protexidos. Peche as outras xanelas de Consumer Desk e despois elimine vostede estes ficheiros:</translation>
    </message>
    <message>
        <source>Some files couldn&apos;t be removed</source>
        <translation>Non se puideron eliminar algúns ficheiros</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>No owner</source>
        <translation>Sen responsable</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sen etiquetas</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n work order(s) were due in the period</source>
        <translation>
            <numerusform>%n orde de traballo estaba prevista para o período</numerusform>
            <numerusform>%n ordes de traballo estaban previstas para o período</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Pechadas</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumprimento</translation>
    </message>
    <message>
        <source>Finished late</source>
        <translation>Rematadas con atraso</translation>
    </message>
    <message>
        <source>Finished on time</source>
        <translation>Rematadas a tempo</translation>
    </message>
    <message>
        <source>Finished on time ÷ due in the period, without cancelled ones. Due is the last maintenance date of its tasks; on time is until the end of that day. Orders made more than 31 days before the period aren&apos;t looked at. Fracttal&apos;s own formula isn&apos;t public: its figure may differ.</source>
        <translation>Rematadas a tempo ÷ previstas para o período, sen as canceladas. Unha orde está prevista para a última data de mantemento das súas tarefas; a tempo quere dicir ata o final dese día. Non se teñen en conta as ordes creadas máis de 31 días antes do período. A fórmula de Fracttal non é pública: o seu dato pode ser distinto.</translation>
    </message>
    <message>
        <source>In another state</source>
        <translation>Noutro estado</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non realizadas</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sen rematar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pending tasks</source>
        <translation>Tarefas pendentes</translation>
    </message>
    <message>
        <source>Requests made in the period, in the state they have now. Under way: in process, in review or waiting. Not done: cancelled, rejected or removed.</source>
        <translation>Solicitudes creadas no período, no seu estado actual. En curso: en proceso, en revisión ou á espera. Non realizadas: canceladas, rexeitadas ou eliminadas.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programadas</translation>
    </message>
    <message>
        <source>Scheduled and unplanned</source>
        <translation>Programadas e non planificadas</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resoltas</translation>
    </message>
    <message>
        <source>Tasks that were waiting when the figures were read, whatever the period. With delay: Fracttal gives a delay above 0.</source>
        <translation>Tarefas que estaban á espera cando se leron os datos, sexa cal sexa o período. Con atraso: Fracttal dá un atraso superior a 0.</translation>
    </message>
    <message>
        <source>The same work orders. Unplanned: all its tasks have the trigger NO_SCHEDULE_TASK, which integrators observed and Fracttal doesn&apos;t document.</source>
        <translation>As mesmas ordes de traballo. Non planificada: todas as súas tarefas teñen o disparador NO_SCHEDULE_TASK, que observaron os integradores e que Fracttal non documenta.</translation>
    </message>
    <message>
        <source>This list tells no location: all locations are counted.</source>
        <translation>Esta lista non indica a localización: cóntanse todas as localizacións.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Non planificadas</translation>
    </message>
    <message>
        <source>With delay</source>
        <translation>Con atraso</translation>
    </message>
    <message>
        <source>Without delay</source>
        <translation>Sen atraso</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Ordes de traballo</translation>
    </message>
    <message>
        <source>Work orders made in the period, each counted once however many tasks it has, in the state they have now. One whose tasks differ counts as the least advanced of them.</source>
        <translation>Ordes de traballo creadas no período, no seu estado actual; cada unha cóntase unha vez, teña as tarefas que teña. Se as súas tarefas difiren, conta como a menos avanzada.</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Solicitudes de traballo</translation>
    </message>
    <message>
        <source>made in the period</source>
        <translation>no período</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programadas</translation>
    </message>
    <message>
        <source>with delay</source>
        <translation>con atraso</translation>
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
        <translation>Dato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Como se calcula</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localización</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Gardar os datos</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gardado como {name}</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>Porcentaxe (%)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Táboa (*.csv)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Ata</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear the filters</source>
        <translation>Borrar os filtros</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Quitar o filtro {filter}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message numerus="yes">
        <source>{filter}: %n chosen</source>
        <translation>
            <numerusform>{filter}: %n escollido</numerusform>
            <numerusform>{filter}: %n escollidos</numerusform>
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
        <translation>Borrar os filtros</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A token was given, but only at the address of the API</source>
        <translation>Obtívose un token, pero só no enderezo da API</translation>
    </message>
    <message>
        <source>A token was given; the server takes the key in the request&apos;s body</source>
        <translation>Obtívose un token; o servidor acepta a clave no corpo da petición</translation>
    </message>
    <message>
        <source>A token was given; the server takes the key in the request&apos;s header</source>
        <translation>Obtívose un token; o servidor acepta a clave na cabeceira da petición</translation>
    </message>
    <message>
        <source>Consumers can be managed from here</source>
        <translation>Os consumidores pódense xestionar desde aquí</translation>
    </message>
    <message>
        <source>No calls for managing consumers: they are made on Fracttal&apos;s own page and kept here</source>
        <translation>Non hai chamadas para xestionar consumidores: créanse na propia páxina de Fracttal e gárdanse aquí</translation>
    </message>
    <message>
        <source>Not signed in, so nothing more could be asked for</source>
        <translation>Sen sesión iniciada, así que non se puido pedir nada máis</translation>
    </message>
    <message>
        <source>The sample server on this computer answers</source>
        <translation>O servidor de exemplo deste ordenador responde</translation>
    </message>
    <message>
        <source>{host} was reached, and answers as Fracttal&apos;s API does</source>
        <translation>Accedeuse a {host}, e responde como a API de Fracttal</translation>
    </message>
    <message>
        <source>{module}: may be read</source>
        <translation>{module}: pódese ler</translation>
    </message>
    <message>
        <source>{module}: not allowed, by the permission group or by the plan</source>
        <translation>{module}: non permitido, polo grupo de permisos ou polo plan</translation>
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
        <translation>Conectar a miña empresa</translation>
    </message>
    <message>
        <source>Create, keep and find the OAuth consumers with which other programs reach Fracttal&apos;s API. How do you want to begin?</source>
        <translation>Cree, garde e atope os consumidores OAuth cos que outros programas acceden á API de Fracttal. Como quere comezar?</translation>
    </message>
    <message>
        <source>Invented data on this computer. No account is needed, and nothing can break.</source>
        <translation>Datos inventados neste ordenador. Non se necesita ningunha conta e nada se pode estragar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere before you choose. An independent tool, not made by Fracttal.</source>
        <translation>Non se envía nada a ningures antes de que escolla. Unha ferramenta independente, non creada por Fracttal.</translation>
    </message>
    <message>
        <source>Prepared by your IT department</source>
        <translation>Preparadas polo seu departamento de informática</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Probar cunha empresa de exemplo</translation>
    </message>
    <message>
        <source>Welcome to Consumer Desk</source>
        <translation>Dámoslle a benvida a Consumer Desk</translation>
    </message>
    <message>
        <source>With the address of its server and a key of its own for this program.</source>
        <translation>Co enderezo do seu servidor e unha clave propia para este programa.</translation>
    </message>
</context>
<context>
    <name>FracttalLog</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Choose other filters or another search, or load older entries.</source>
        <translation>Escolla outros filtros ou outra busca, ou cargue entradas anteriores.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrición</translation>
    </message>
    <message>
        <source>Fracttal&apos;s log</source>
        <translation>Rexistro de Fracttal</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Cargar entradas anteriores</translation>
    </message>
    <message>
        <source>Load the log</source>
        <translation>Cargar o rexistro</translation>
    </message>
    <message>
        <source>Loading the log…</source>
        <translation>Cargando o rexistro…</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ningunha entrada coincide</translation>
    </message>
    <message>
        <source>Search in what is loaded</source>
        <translation>Buscar no que se cargou</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Mostrando {shown} de {total}</translation>
    </message>
    <message>
        <source>Showing {shown}, looked through {read} of {total}</source>
        <translation>Mostrando {shown}; revisadas {read} de {total}</translation>
    </message>
    <message>
        <source>The log isn&apos;t loaded yet</source>
        <translation>O rexistro aínda non se cargou</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quen</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>Aparencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Ao iniciar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma e aparencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Of the size that the system gives.</source>
        <translation>Porcentaxe do tamaño que dá o sistema.</translation>
    </message>
    <message>
        <source>Of this program; Fracttal keeps its own.</source>
        <translation>Deste programa; Fracttal mantén o seu.</translation>
    </message>
    <message>
        <source>Page that opens first</source>
        <translation>Páxina que se abre primeiro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño do texto</translation>
    </message>
</context>
<context>
    <name>GrantType</name>
    <message>
        <source>Authorization code</source>
        <translation>Código de autorización</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Credenciais de cliente</translation>
    </message>
</context>
<context>
    <name>GroupCompare</name>
    <message>
        <source>Also opens: {opened}</source>
        <translation>Tamén abre: {opened}</translation>
    </message>
    <message numerus="yes">
        <source>And %n wider group(s)</source>
        <translation>
            <numerusform>E %n grupo máis amplo</numerusform>
            <numerusform>E %n grupos máis amplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escoller</translation>
    </message>
    <message>
        <source>Choose the group {name}</source>
        <translation>Escoller o grupo {name}</translation>
    </message>
    <message>
        <source>Compare before choosing</source>
        <translation>Comparar antes de escoller</translation>
    </message>
    <message>
        <source>It needs: {right}</source>
        <translation>Necesita: {right}</translation>
    </message>
    <message>
        <source>Lacks: {modules}</source>
        <translation>Falta: {modules}</translation>
    </message>
    <message>
        <source>No group gives all of these. The nearest:</source>
        <translation>Ningún grupo os dá todos. Os máis próximos:</translation>
    </message>
    <message>
        <source>No group gives any of these.</source>
        <translation>Ningún grupo dá ningún destes.</translation>
    </message>
    <message>
        <source>Opens nothing else.</source>
        <translation>Non abre nada máis.</translation>
    </message>
    <message>
        <source>Tick the modules that the program needs: the narrowest groups that give them stand below.</source>
        <translation>Marque os módulos que necesita o programa: debaixo aparecen os grupos máis restritos que os dan.</translation>
    </message>
    <message>
        <source>What the program needs to do</source>
        <translation>O que necesita facer o programa</translation>
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
            <numerusform>%n consumidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoa</numerusform>
            <numerusform>%n persoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ningún</translation>
    </message>
    <message>
        <source>Open Fracttal in the browser</source>
        <translation>Abrir Fracttal no navegador</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoas</translation>
    </message>
    <message>
        <source>People and programs share this group: a right given to the people is given to the programs too, and taking one away can stop a program. Make a group in Fracttal that only programs use, with no more rights than they need, and give it to the consumers.</source>
        <translation>Este grupo compárteno persoas e programas: un permiso que se dea ás persoas dáse tamén aos programas, e quitar un pode deter un programa. Cree en Fracttal un grupo que só usen programas, sen máis permisos dos que necesitan, e asígnello aos consumidores.</translation>
    </message>
    <message>
        <source>Show the OAuth consumers</source>
        <translation>Mostrar os consumidores OAuth</translation>
    </message>
    <message>
        <source>The accounts aren&apos;t loaded yet</source>
        <translation>As contas aínda non se cargaron</translation>
    </message>
    <message>
        <source>What this group allows isn&apos;t known here: the server doesn&apos;t list its permission groups. In Fracttal it stands under User Accounts, Permissions.</source>
        <translation>Aquí non se sabe o que permite este grupo: o servidor non mostra os seus grupos de permisos. En Fracttal está en Contas de usuario, Permisos.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n máis</numerusform>
            <numerusform>e %n máis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Choose a group</source>
        <translation>Escolla un grupo</translation>
    </message>
    <message>
        <source>Choose another group</source>
        <translation>Escolla outro grupo</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Remove the group {name}</source>
        <translation>Quitar o grupo {name}</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message numerus="yes">
        <source>%n group(s) shared by people and consumers</source>
        <translation>
            <numerusform>%n grupo compartido por persoas e consumidores</numerusform>
            <numerusform>%n grupos compartidos por persoas e consumidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>No group is shared by people and consumers.</source>
        <translation>Ningún grupo é compartido por persoas e consumidores.</translation>
    </message>
    <message>
        <source>No permission group is known yet.</source>
        <translation>Aínda non se coñece ningún grupo de permisos.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoas</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Grupos de permisos</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>(leave empty)</source>
        <translation>(deixar baleiro)</translation>
    </message>
    <message>
        <source>Bring its key and secret here</source>
        <translation>Traer aquí a súa clave e o seu segredo</translation>
    </message>
    <message>
        <source>But Fracttal refuses its key and secret now.</source>
        <translation>Pero agora Fracttal rexeita a súa clave e o seu segredo.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Enderezo de retorno</translation>
    </message>
    <message>
        <source>Change it on Fracttal&apos;s page</source>
        <translation>Cambialo na páxina de Fracttal</translation>
    </message>
    <message>
        <source>Copy its key and its secret; each has an icon for it.</source>
        <translation>Copie a súa clave e o seu segredo; cada un ten unha icona para iso.</translation>
    </message>
    <message>
        <source>Copy the key and the new secret.</source>
        <translation>Copie a clave e o novo segredo.</translation>
    </message>
    <message>
        <source>Create it on Fracttal&apos;s page</source>
        <translation>Crealo na páxina de Fracttal</translation>
    </message>
    <message>
        <source>Delete it on Fracttal&apos;s page</source>
        <translation>Eliminalo na páxina de Fracttal</translation>
    </message>
    <message>
        <source>Delete it there and confirm.</source>
        <translation>Elimíneo alí e confirme.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrición</translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once. Afterwards its key and secret are tried: they must be refused.</source>
        <translation>Todos os programas que usan a súa clave deixan de funcionar de inmediato. Despois próbanse a súa clave e o seu segredo: teñen que ser rexeitados.</translation>
    </message>
    <message>
        <source>Fill in the form with these values:</source>
        <translation>Cubra o formulario con estes valores:</translation>
    </message>
    <message>
        <source>Fracttal knows key and secret. Whether a person can sign in shows only when one does.</source>
        <translation>Fracttal coñece a clave e o segredo. Só se verá se unha persoa pode iniciar sesión cando alguén o faga.</translation>
    </message>
    <message>
        <source>Fracttal lets no program create consumers. These steps lead through its own page; key and secret then come here.</source>
        <translation>Fracttal non permite que ningún programa cree consumidores. Estes pasos lévano pola propia páxina de Fracttal; despois, a clave e o segredo veñen aquí.</translation>
    </message>
    <message>
        <source>Fracttal still accepts its key and secret: it wasn&apos;t deleted there, or another one was.</source>
        <translation>Fracttal aínda acepta a súa clave e o seu segredo: non se eliminou alí, ou eliminouse outro.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de autorización</translation>
    </message>
    <message>
        <source>Group permissions</source>
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>Have a new secret made on Fracttal&apos;s page</source>
        <translation>Crear un novo segredo na páxina de Fracttal</translation>
    </message>
    <message>
        <source>Have a new secret made, where Fracttal offers it. Otherwise create a second consumer with the same values, and delete the old one when no program uses it any more.</source>
        <translation>Cree un novo segredo, se Fracttal o ofrece. Se non, cree un segundo consumidor cos mesmos valores e elimine o anterior cando xa non o use ningún programa.</translation>
    </message>
    <message>
        <source>Here only the record changes; what counts is what Fracttal has.</source>
        <translation>Aquí só cambian os datos gardados; o que conta é o que ten Fracttal.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be tried whether its key and secret are refused.</source>
        <translation>Non se puido probar se a súa clave e o seu segredo son rexeitados.</translation>
    </message>
    <message>
        <source>It is changed there</source>
        <translation>Xa está cambiado alí</translation>
    </message>
    <message>
        <source>It is deleted there: verify</source>
        <translation>Xa está eliminado alí: verificar</translation>
    </message>
    <message>
        <source>It isn&apos;t verified yet that “{name}” is gone</source>
        <translation>Aínda non se verificou que «{name}» xa non existe</translation>
    </message>
    <message>
        <source>Its key and secret are refused, as they should be.</source>
        <translation>A súa clave e o seu segredo son rexeitados, como ten que ser.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key and secret work.</source>
        <translation>A clave e o segredo funcionan.</translation>
    </message>
    <message>
        <source>Look for this consumer in the list:</source>
        <translation>Busque este consumidor na lista:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Open Fracttal&apos;s page in the browser and sign in.</source>
        <translation>Abra a páxina de Fracttal no navegador e inicie sesión.</translation>
    </message>
    <message>
        <source>Open it, change these values, then press Save:</source>
        <translation>Ábrao, cambie estes valores e prema Gardar:</translation>
    </message>
    <message>
        <source>Open the menu at the top right, choose Settings, then API Connections in the left panel, then the tab OAuth consumers.</source>
        <translation>Abra o menú de arriba á dereita, escolla Configuración, despois Conexións API no panel da esquerda e, por último, a lapela Consumidores OAuth.</translation>
    </message>
    <message>
        <source>Paste both below.</source>
        <translation>Pegue os dous aquí abaixo.</translation>
    </message>
    <message>
        <source>Press Save. Key and secret then stand under Credentials: copy both.</source>
        <translation>Prema Gardar. A clave e o segredo aparecen entón en Credenciais: copie os dous.</translation>
    </message>
    <message>
        <source>Press the round + at the bottom right.</source>
        <translation>Prema o botón redondo + abaixo á dereita.</translation>
    </message>
    <message>
        <source>Programs that use the old secret may stop at once: have the new one at hand for each.</source>
        <translation>Os programas que usan o segredo anterior poden parar de inmediato: teña o novo á man para cada un.</translation>
    </message>
    <message>
        <source>The old secret is refused, as it should be.</source>
        <translation>O segredo anterior é rexeitado, como ten que ser.</translation>
    </message>
    <message>
        <source>The old secret still works: delete or replace it at Fracttal.</source>
        <translation>O segredo anterior aínda funciona: elimíneo ou substitúao en Fracttal.</translation>
    </message>
    <message>
        <source>They are kept once Fracttal accepts them.</source>
        <translation>Gárdanse cando Fracttal os acepta.</translation>
    </message>
    <message>
        <source>They had been swapped, and were put right.</source>
        <translation>Un estaba no lugar do outro, e corrixiuse.</translation>
    </message>
    <message>
        <source>Verify and keep</source>
        <translation>Verificar e gardar</translation>
    </message>
    <message>
        <source>Whether the old secret is dead couldn&apos;t be verified yet.</source>
        <translation>Aínda non se puido verificar se o segredo anterior deixou de funcionar.</translation>
    </message>
    <message>
        <source>“{name}” has its new secret</source>
        <translation>«{name}» ten o seu novo segredo</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>«{name}» xa non existe</translation>
    </message>
    <message>
        <source>“{name}” is kept</source>
        <translation>«{name}» está gardado</translation>
    </message>
    <message>
        <source>“{name}” still works</source>
        <translation>«{name}» aínda funciona</translation>
    </message>
    <message>
        <source>“{name}” was changed here too</source>
        <translation>«{name}» cambiouse aquí tamén</translation>
    </message>
</context>
<context>
    <name>GuidedPart</name>
    <message>
        <source>Back to the form</source>
        <translation>Volver ao formulario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fracttal accepts them neither way round: one is wrong, incomplete or was replaced. Copy both again.</source>
        <translation>Fracttal non os acepta en ningunha das dúas ordes: un é incorrecto, está incompleto ou foi substituído. Copie os dous de novo.</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server. What stands here stays.</source>
        <translation>Sen conexión: para verificar cómpre o servidor. O que hai aquí consérvase.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Deter</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
</context>
<context>
    <name>GuidedSteps</name>
    <message>
        <source>Copied: {name}</source>
        <translation>Copiado: {name}</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copiar: {name}</translation>
    </message>
    <message>
        <source>Open Fracttal&apos;s page</source>
        <translation>Abrir a páxina de Fracttal</translation>
    </message>
    <message>
        <source>Step {number}: {words}</source>
        <translation>Paso {number}: {words}</translation>
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
        <translation>200 peticións por minuto para toda a empresa, sumando todos os programas.</translation>
    </message>
    <message>
        <source>A filter that Fracttal doesn&apos;t know is ignored, and everything comes. Check what came.</source>
        <translation>Un filtro que Fracttal non coñece ignórase, e chega todo. Comprobe o que chegou.</translation>
    </message>
    <message>
        <source>A harmless first call</source>
        <translation>Unha primeira chamada inofensiva</translation>
    </message>
    <message>
        <source>A refusal in an answer that looks good. Always look at success, then at message.</source>
        <translation>Un rexeitamento dentro dunha resposta que parece boa. Mire sempre success e despois message.</translation>
    </message>
    <message>
        <source>A token lives as many seconds as expires_in says. Keep it and use it again: don&apos;t ask for a new one with each request.</source>
        <translation>Un token dura tantos segundos como indica expires_in. Gárdeo e volva usalo: non pida un novo con cada petición.</translation>
    </message>
    <message>
        <source>API access to Fracttal: {company}</source>
        <translation>Acceso á API de Fracttal: {company}</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Enderezo da API</translation>
    </message>
    <message>
        <source>Access to Fracttal. Keep this file out of version control.</source>
        <translation>Acceso a Fracttal. Non garde este ficheiro no control de versións.</translation>
    </message>
    <message>
        <source>Addresses and manners are as Fracttal documents them and as other integrators have reported them. Fracttal may change them.</source>
        <translation>Os enderezos e o comportamento son os que documenta Fracttal e os que comunicaron outros integradores. Fracttal pode cambialos.</translation>
    </message>
    <message>
        <source>Allow JavaScript for this file: it opens the secret.</source>
        <translation>Permita JavaScript para este ficheiro: é o que abre o segredo.</translation>
    </message>
    <message>
        <source>As its permission group says. The company&apos;s plan with Fracttal may allow less.</source>
        <translation>Segundo o seu grupo de permisos. O plan da empresa con Fracttal pode permitir menos.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this page which modules this consumer may reach.</source>
        <translation>Pregúntelle a quen lle deu esta páxina a que módulos pode acceder este consumidor.</translation>
    </message>
    <message>
        <source>At most 100 records in one answer. Ask for the next ones with start (how many to pass over) and limit.</source>
        <translation>Como máximo 100 rexistros por resposta. Pida os seguintes con start (cantos saltar) e limit.</translation>
    </message>
    <message>
        <source>Authorise address</source>
        <translation>Enderezo de autorización</translation>
    </message>
    <message>
        <source>Authorization code (authorization_code): a person agrees in the browser, and the program acts for that person.</source>
        <translation>Código de autorización (authorization_code): unha persoa dá o seu consentimento no navegador e o programa actúa no nome desa persoa.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Enderezo de retorno</translation>
    </message>
    <message>
        <source>Client credentials (client_credentials): the program signs in on its own.</source>
        <translation>Credenciais de cliente (client_credentials): o programa inicia sesión por si só.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Compare it by telephone: when both sides see the same one, they hold the same secret.</source>
        <translation>Compárea por teléfono: se as dúas partes ven a mesma, teñen o mesmo segredo.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar o segredo</translation>
    </message>
    <message>
        <source>Dates and times in answers are UTC.</source>
        <translation>As datas e horas das respostas están en UTC.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrición</translation>
    </message>
    <message>
        <source>Do both sides hold the same secret?</source>
        <translation>Teñen as dúas partes o mesmo segredo?</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Pegada dixital</translation>
    </message>
    <message>
        <source>Fracttal doesn&apos;t call your program. Ask from time to time what has changed.</source>
        <translation>Fracttal non chama ao seu programa. Pregunte de cando en vez que cambiou.</translation>
    </message>
    <message>
        <source>Fracttal gives no more in one answer</source>
        <translation>Fracttal non dá máis nunha resposta</translation>
    </message>
    <message>
        <source>Fracttal refused the call:</source>
        <translation>Fracttal rexeitou a chamada:</translation>
    </message>
    <message>
        <source>From {company}, for the API of Fracttal.</source>
        <translation>De {company}, para a API de Fracttal.</translation>
    </message>
    <message>
        <source>Gets a token from Fracttal and reads a few records. Changes nothing.</source>
        <translation>Obtén un token de Fracttal e le algúns rexistros. Non cambia nada.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de autorización</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Ocultar de novo</translation>
    </message>
    <message>
        <source>It comes as a file that any browser opens with a passphrase. File and passphrase reach you separately, by mail and by telephone for example.</source>
        <translation>Chega nun ficheiro que calquera navegador abre cunha frase de paso. O ficheiro e a frase de paso chéganlle por separado, por exemplo por correo e por teléfono.</translation>
    </message>
    <message>
        <source>It is compared letter by letter, a slash at its end included.</source>
        <translation>Compárase letra por letra, incluída unha barra ao final.</translation>
    </message>
    <message>
        <source>It reached you separately from this file.</source>
        <translation>Chegoulle por separado deste ficheiro.</translation>
    </message>
    <message>
        <source>Its permission group allows nothing yet: every call will be refused.</source>
        <translation>O seu grupo de permisos aínda non permite nada: todas as chamadas serán rexeitadas.</translation>
    </message>
    <message>
        <source>Keep it in a password store. Don&apos;t send it by mail or chat, and don&apos;t write it into a program. If somebody else may have seen it, ask for a new one.</source>
        <translation>Gárdeo nun xestor de contrasinais. Non o envíe por correo nin por chat, nin o escriba dentro dun programa. Se é posible que o vise outra persoa, pida un novo.</translation>
    </message>
    <message>
        <source>Key (client_id)</source>
        <translation>Clave (client_id)</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Clave e segredo</translation>
    </message>
    <message>
        <source>Key and secret go through the input: other programs can see the arguments of a command.</source>
        <translation>A clave e o segredo pasan pola entrada: outros programas poden ver os argumentos dunha orde.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Linux and macOS: bash curl.sh. Windows: powershell -ExecutionPolicy Bypass -File curl.ps1</source>
        <translation>Linux e macOS: bash curl.sh. Windows: powershell -ExecutionPolicy Bypass -File curl.ps1</translation>
    </message>
    <message>
        <source>Looks like an expired token and isn&apos;t one: the permission group or the company&apos;s plan doesn&apos;t allow the call. Don&apos;t renew the token and don&apos;t try again; ask whoever gave you this page.</source>
        <translation>Parece un token caducado, pero non o é: o grupo de permisos ou o plan da empresa non permiten a chamada. Non renove o token nin o tente de novo; pregúntelle a quen lle deu esta páxina.</translation>
    </message>
    <message>
        <source>Made on {date} with Consumer Desk, an independent program. Fracttal belongs to its owner.</source>
        <translation>Creado o {date} con Consumer Desk, un programa independente. Fracttal pertence ao seu propietario.</translation>
    </message>
    <message>
        <source>Made with Consumer Desk, an independent program. Fracttal belongs to its owner.</source>
        <translation>Creado con Consumer Desk, un programa independente. Fracttal pertence ao seu propietario.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>No webhooks</source>
        <translation>Sen webhooks</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open this address in a browser, agree, and paste the whole address that the browser shows then:</source>
        <translation>Abra este enderezo nun navegador, dea o seu consentimento e pegue o enderezo completo que mostra entón o navegador:</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>Please open it by {date}.</source>
        <translation>Ábrao como moi tarde o {date}.</translation>
    </message>
    <message>
        <source>Postman: import the file and write the secret into the current value of the variable secret, which stays on your computer. Then send the requests from top to bottom.</source>
        <translation>Postman: importe o ficheiro e escriba o segredo no valor actual (current value) da variable secret, que queda no seu ordenador. Despois envíe as peticións de arriba abaixo.</translation>
    </message>
    <message>
        <source>Power BI: new blank query, Advanced Editor, paste the file. It becomes a function that asks for the secret. Power BI keeps what you enter in the report&apos;s file: don&apos;t pass that file on.</source>
        <translation>Power BI: nova consulta en branco, Editor avanzado, pegue o ficheiro. Convértese nunha función que pide o segredo. Power BI garda o que introduce no ficheiro do informe: non lle pase ese ficheiro a ninguén.</translation>
    </message>
    <message>
        <source>Put the secret into a password store, then delete this file.</source>
        <translation>Garde o segredo nun xestor de contrasinais e despois elimine este ficheiro.</translation>
    </message>
    <message>
        <source>Python with httpx: pip install httpx, then python request.py</source>
        <translation>Python con httpx: pip install httpx, despois python request.py</translation>
    </message>
    <message>
        <source>Ready requests</source>
        <translation>Peticións listas para usar</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Second token address</source>
        <translation>Segundo enderezo para os tokens</translation>
    </message>
    <message>
        <source>Secret (client_secret)</source>
        <translation>Segredo (client_secret)</translation>
    </message>
    <message>
        <source>Secret (it isn&apos;t shown while you type):</source>
        <translation>Segredo (non se mostra mentres escribe):</translation>
    </message>
    <message>
        <source>Settings for programs that read such a file. Its last line waits for the secret.</source>
        <translation>Configuración para programas que len un ficheiro así. A última liña agarda polo segredo.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar o que escribo</translation>
    </message>
    <message>
        <source>That address isn&apos;t the answer to this question. Start anew.</source>
        <translation>Ese enderezo non é a resposta a esta pregunta. Comece de novo.</translation>
    </message>
    <message>
        <source>The browser doesn&apos;t allow copying. Select it and copy it yourself.</source>
        <translation>O navegador non permite copiar. Seleccióneo e cópieo vostede.</translation>
    </message>
    <message>
        <source>The clock of your computer is wrong. It concerns the older signature (Hawk) only.</source>
        <translation>O reloxo do seu ordenador non está en hora. Só afecta á sinatura máis antiga (Hawk).</translation>
    </message>
    <message>
        <source>The company&apos;s 200 requests a minute are used up. Try again in a minute.</source>
        <translation>Esgotáronse as 200 peticións por minuto da empresa. Ténteo de novo nun minuto.</translation>
    </message>
    <message>
        <source>The files beside this page run as they are. They ask for the secret or read it from the environment variable FRACTTAL_SECRET; none of them holds it.</source>
        <translation>Os ficheiros que acompañan esta páxina funcionan tal como están. Piden o segredo ou leno da variable de contorno FRACTTAL_SECRET; ningún deles o contén.</translation>
    </message>
    <message>
        <source>The record exists already. It isn&apos;t a timeout: don&apos;t send it again.</source>
        <translation>O rexistro xa existe. Non é un tempo de espera esgotado: non o envíe de novo.</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>O segredo</translation>
    </message>
    <message>
        <source>The secret isn&apos;t in this file: set the environment variable FRACTTAL_SECRET, or type it when asked.</source>
        <translation>O segredo non está neste ficheiro: defina a variable de contorno FRACTTAL_SECRET ou escríbao cando se lle pida.</translation>
    </message>
    <message>
        <source>The secret isn&apos;t in this file: the function asks for it.</source>
        <translation>O segredo non está neste ficheiro: a función pídeo.</translation>
    </message>
    <message>
        <source>The secret of “{consumer}”</source>
        <translation>O segredo de «{consumer}»</translation>
    </message>
    <message>
        <source>There are two ways to get a token, and which one works depends on the company: key and secret in the header (HTTP Basic), or as the fields client_id and client_secret of the form. The ready requests try both, at each token address.</source>
        <translation>Hai dúas maneiras de obter un token, e cal delas funciona depende da empresa: a clave e o segredo na cabeceira (HTTP Basic), ou como os campos client_id e client_secret do formulario. As peticións listas para usar proban as dúas, en cada enderezo para os tokens.</translation>
    </message>
    <message>
        <source>There is no token: check key, secret and addresses.</source>
        <translation>Non hai token: revise a clave, o segredo e os enderezos.</translation>
    </message>
    <message>
        <source>This browser can&apos;t open the file. Save it on your computer and open it with a current Chrome, Edge, Firefox or Safari.</source>
        <translation>Este navegador non pode abrir o ficheiro. Gárdeo no seu ordenador e ábrao cunha versión actual de Chrome, Edge, Firefox ou Safari.</translation>
    </message>
    <message>
        <source>This consumer may not make this call: its permission group or the company&apos;s plan doesn&apos;t allow it.</source>
        <translation>Este consumidor non pode facer esta chamada: o seu grupo de permisos ou o plan da empresa non a permiten.</translation>
    </message>
    <message>
        <source>This file is opened on your own computer. Nothing is sent anywhere.</source>
        <translation>Este ficheiro ábrese no seu propio ordenador. Non se envía nada a ningures.</translation>
    </message>
    <message>
        <source>This file was meant to be opened by {date}. Ask {company} for a new one. (The date only reminds: what protects the secret is the passphrase.)</source>
        <translation>Este ficheiro debía abrirse como moi tarde o {date}. Pídalle un novo a {company}. (A data só é un recordatorio: o que protexe o segredo é a frase de paso.)</translation>
    </message>
    <message>
        <source>This is the fingerprint of key and secret. The file with the secret shows one too: compare them, or read yours aloud on the telephone. Nobody can turn it back into the secret.</source>
        <translation>Esta é a pegada dixital da clave e do segredo. O ficheiro co segredo tamén mostra unha: compáreas, ou lea a súa en voz alta por teléfono. Ninguén pode obter o segredo a partir dela.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the file. Check each word, capitals and spaces.</source>
        <translation>Esta frase de paso non abre o ficheiro. Revise cada palabra, as maiúsculas e os espazos.</translation>
    </message>
    <message>
        <source>To work it out yourself, type this in a terminal with Python, then the secret:</source>
        <translation>Para calculala vostede, escriba isto nun terminal con Python e, a continuación, o segredo:</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Enderezo para os tokens</translation>
    </message>
    <message>
        <source>Too many requests, for which others use 429. Wait as many seconds as the header ratelimit-reset or Request-Call-Limit-Reset says.</source>
        <translation>Demasiadas peticións, para o que outros usan o 429. Agarde tantos segundos como indica a cabeceira ratelimit-reset ou Request-Call-Limit-Reset.</translation>
    </message>
    <message>
        <source>Unknown filters</source>
        <translation>Filtros descoñecidos</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>A que accede</translation>
    </message>
    <message>
        <source>What surprises at Fracttal</source>
        <translation>O que sorprende en Fracttal</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>O que necesita</translation>
    </message>
    <message>
        <source>With this a program reaches Fracttal as “{consumer}”. The secret isn&apos;t on this page: it reaches you separately.</source>
        <translation>Con isto, un programa accede a Fracttal como «{consumer}». O segredo non está nesta páxina: chégalle por separado.</translation>
    </message>
    <message>
        <source>Write the secret behind the equals sign:</source>
        <translation>Escriba o segredo despois do signo igual:</translation>
    </message>
</context>
<context>
    <name>HandoverChoices</name>
    <message>
        <source>As one zip file</source>
        <translation>Nun único ficheiro zip</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escoller o cartafol</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escoller…</translation>
    </message>
    <message>
        <source>It may be another than that of this program.</source>
        <translation>Pode ser distinto do deste programa.</translation>
    </message>
    <message>
        <source>Language of the integrator</source>
        <translation>Idioma do integrador</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>Páxina para ler (HTML)</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Colección de Postman</translation>
    </message>
    <message>
        <source>Power BI can&apos;t let a person agree in the browser without a connector of its own.</source>
        <translation>Power BI non pode deixar que unha persoa dea o seu consentimento no navegador sen un conector propio.</translation>
    </message>
    <message>
        <source>Program in Python</source>
        <translation>Programa en Python</translation>
    </message>
    <message>
        <source>Query for Power BI</source>
        <translation>Consulta para Power BI</translation>
    </message>
    <message>
        <source>Requests for curl</source>
        <translation>Peticións para curl</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Gardar en</translation>
    </message>
    <message>
        <source>Settings file (.env)</source>
        <translation>Ficheiro de configuración (.env)</translation>
    </message>
    <message>
        <source>The same page as PDF</source>
        <translation>A mesma páxina en PDF</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>O que se inclúe</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>For whoever writes the program: what they need to know, and requests that run as they are.</source>
        <translation>Para quen escribe o programa: o que ten que saber, e peticións que funcionan tal como están.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand over “{name}”</source>
        <translation>Entregar «{name}»</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gardando…</translation>
    </message>
</context>
<context>
    <name>HandoverPart</name>
    <message>
        <source>Compare a value…</source>
        <translation>Comparar un valor…</translation>
    </message>
    <message>
        <source>Everything that the integrator needs, in their language, and the secret in a file apart.</source>
        <translation>Todo o que necesita o integrador, no seu idioma, e o segredo nun ficheiro á parte.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Pegada dixital</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Read it aloud on the telephone: whoever sees the same one holds the same key and secret.</source>
        <translation>Léaa en voz alta por teléfono: quen ve a mesma ten a mesma clave e o mesmo segredo.</translation>
    </message>
    <message>
        <source>Show the fingerprint</source>
        <translation>Mostrar a pegada dixital</translation>
    </message>
    <message>
        <source>The secret isn&apos;t kept on this computer</source>
        <translation>O segredo non está gardado neste ordenador</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculándoa…</translation>
    </message>
    <message>
        <source>“{name}” is ready to hand over</source>
        <translation>«{name}» está listo para entregar</translation>
    </message>
</context>
<context>
    <name>HandoverResult</name>
    <message>
        <source>Close</source>
        <translation>Pechar</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {seconds} s.</source>
        <translation>Copiado. O portapapeis bórrase en {seconds} s.</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copiar a frase de paso</translation>
    </message>
    <message>
        <source>For the integrator, without the secret: {path}</source>
        <translation>Para o integrador, sen o segredo: {path}</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere.</source>
        <translation>Móstrase só esta vez e non se garda en ningures.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir o cartafol</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Listo para entregar</translation>
    </message>
    <message>
        <source>Send the file and tell the passphrase separately: the file by mail, the passphrase by telephone.</source>
        <translation>Envíe o ficheiro e comunique a frase de paso por separado: o ficheiro por correo, a frase de paso por teléfono.</translation>
    </message>
    <message>
        <source>The file with the secret: {path}</source>
        <translation>O ficheiro co segredo: {path}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Axuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atallo</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Que fai</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, para calquera folla de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Export the history of this consumer</source>
        <translation>Exportar o historial deste consumidor</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nothing is known of it yet on this computer.</source>
        <translation>Aínda non se sabe nada del neste ordenador.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n máis</numerusform>
            <numerusform>Mostrar %n máis</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was exported</source>
        <translation>Exportouse o historial</translation>
    </message>
    <message>
        <source>The journal was changed by other hands</source>
        <translation>Alguén máis cambiou o diario</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Que pasou</translation>
    </message>
    <message>
        <source>What stands here from {time} on can&apos;t be trusted. Transactions Log says more.</source>
        <translation>O que consta aquí desde {time} non é de fiar. Rexistro de transaccións di máis.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Last refreshed</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Novo consumidor OAuth</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumidores OAuth</translation>
    </message>
    <message>
        <source>Show the OAuth consumers</source>
        <translation>Mostrar os consumidores OAuth</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>API Connection</source>
        <translation>Conexión API</translation>
    </message>
    <message>
        <source>Access tested</source>
        <translation>Acceso probado</translation>
    </message>
    <message>
        <source>Authorization revoked</source>
        <translation>Autorización revogada</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguranza restaurada</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Cambiado noutro sitio</translation>
    </message>
    <message>
        <source>Company connected</source>
        <translation>Empresa conectada</translation>
    </message>
    <message>
        <source>Company removed</source>
        <translation>Empresa quitada</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>Nome da empresa cambiado</translation>
    </message>
    <message>
        <source>Consumer changed</source>
        <translation>Consumidor cambiado</translation>
    </message>
    <message>
        <source>Consumer created</source>
        <translation>Consumidor creado</translation>
    </message>
    <message>
        <source>Consumer deleted</source>
        <translation>Consumidor eliminado</translation>
    </message>
    <message>
        <source>Created elsewhere</source>
        <translation>Creado noutro sitio</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Eliminado noutro sitio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Given another group elsewhere</source>
        <translation>Cambiado de grupo noutro sitio</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Conservar como está</translation>
    </message>
    <message>
        <source>Key and secret verified</source>
        <translation>Clave e segredo verificados</translation>
    </message>
    <message>
        <source>Key of the kept secrets changed</source>
        <translation>Clave dos segredos gardados cambiada</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Lista exportada</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Precisa traballo</translation>
    </message>
    <message>
        <source>Not known: the answer was lost</source>
        <translation>Non se sabe: a resposta perdeuse</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rexeitado polo servidor</translation>
    </message>
    <message>
        <source>Renamed elsewhere</source>
        <translation>Renomeado noutro sitio</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Sample company reset</source>
        <translation>Empresa de exemplo restablecida</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Segredo copiado</translation>
    </message>
    <message>
        <source>Secret replaced</source>
        <translation>Segredo substituído</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Segredo mostrado</translation>
    </message>
    <message>
        <source>Signed in with the browser</source>
        <translation>Sesión iniciada co navegador</translation>
    </message>
    <message>
        <source>To retire</source>
        <translation>Por retirar</translation>
    </message>
    <message>
        <source>Yearly review finished</source>
        <translation>Revisión anual rematada</translation>
    </message>
</context>
<context>
    <name>JournalTab</name>
    <message>
        <source>All changes made elsewhere</source>
        <translation>Todos os cambios feitos noutro sitio</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, para calquera folla de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Choose another deed or another period.</source>
        <translation>Escolla outra acción ou outro período.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar o diario</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>From the entry of {time} on it doesn&apos;t follow what stands before: entries were changed or taken out, or the file was damaged. What stands before that entry can still be trusted.</source>
        <translation>A partir da entrada do {time}, non segue o que hai antes: cambiáronse ou quitáronse entradas, ou o ficheiro danouse. O que hai antes desa entrada segue a ser fiable.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Journal of this computer</source>
        <translation>Diario deste ordenador</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ningunha entrada coincide</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>Aquí aínda non se fixo nada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Mostrando {shown} de {total}</translation>
    </message>
    <message>
        <source>The journal was changed by other hands</source>
        <translation>O diario foi cambiado por outras mans</translation>
    </message>
    <message>
        <source>The journal was exported</source>
        <translation>Exportouse o diario</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>A que</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Que se fixo</translation>
    </message>
    <message>
        <source>What you create, change, copy, show or delete is noted here, never a secret.</source>
        <translation>Aquí anótase o que crea, cambia, copia, mostra ou elimina, nunca un segredo.</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrición</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrador</translation>
    </message>
    <message>
        <source>It needs work: somebody has to do something</source>
        <translation>Precisa traballo: alguén ten que facer algo</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Conservar como está</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Clave e segredo</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Leaves the review, which can be gone on with at any time</source>
        <translation>Sae da revisión, que se pode continuar en calquera momento</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>This isn&apos;t a day that can be read. Write it like the example, or choose it.</source>
        <translation>Esta data non se entende. Escríbaa como no exemplo ou escóllaa.</translation>
    </message>
    <message>
        <source>To retire: nobody needs it any more</source>
        <translation>Por retirar: xa ninguén o necesita</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>Que se fai con el?</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>O que pode facer</translation>
    </message>
    <message>
        <source>Write what there is to do.</source>
        <translation>Escribir que hai que facer.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non se sabe</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be read any more</source>
        <translation>
            <numerusform>%n segredo xa non se pode ler</numerusform>
            <numerusform>%n segredos xa non se poden ler</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Sealed in this file: {file}</source>
        <translation>Selados neste ficheiro: {file}</translation>
    </message>
    <message>
        <source>Secrets are kept on this computer, sealed. Without the keychain nobody can read them.</source>
        <translation>Os segredos gárdanse neste ordenador, selados. Sen o chaveiro ninguén pode lelos.</translation>
    </message>
    <message>
        <source>Secrets that can be used here now: {number}</source>
        <translation>Segredos que se poden usar aquí agora: {number}</translation>
    </message>
    <message>
        <source>The key in the keychain was replaced. For them a new secret is needed.</source>
        <translation>A clave do chaveiro foi substituída. Para eles necesítase un segredo novo.</translation>
    </message>
    <message>
        <source>The key isn&apos;t in this program&apos;s memory. Unlocking gets it from the keychain again.</source>
        <translation>A clave non está na memoria deste programa. Ao desbloquear vólvese pedir ao chaveiro.</translation>
    </message>
    <message>
        <source>The keychain is being asked…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>The keychain works</source>
        <translation>O chaveiro funciona</translation>
    </message>
    <message>
        <source>Their key is kept by: {keychain}</source>
        <translation>A súa clave gárdaa: {keychain}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Onde se gardan os segredos</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Xestor de credenciais de Windows</translation>
    </message>
    <message>
        <source>the keychain of macOS</source>
        <translation>o chaveiro de macOS</translation>
    </message>
    <message>
        <source>the system&apos;s password store (Secret Service or KWallet)</source>
        <translation>o almacén de contrasinais do sistema (Secret Service ou KWallet)</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Change the key</source>
        <translation>Cambiar a clave</translation>
    </message>
    <message>
        <source>Change the key of the kept secrets?</source>
        <translation>Cambiar a clave dos segredos gardados?</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Cambiar a clave…</translation>
    </message>
    <message>
        <source>Copies that others made of this program&apos;s files still open with the old key.</source>
        <translation>As copias que outros fixeron dos ficheiros deste programa aínda se abren coa clave antiga.</translation>
    </message>
    <message>
        <source>Every secret kept here is sealed under a new key, the backups included.</source>
        <translation>Cada segredo gardado aquí sélase cunha clave nova, tamén nas copias de seguranza.</translation>
    </message>
    <message>
        <source>Files that were set aside as damaged are removed: they can&apos;t be sealed anew.</source>
        <translation>Os ficheiros que se apartaron por estaren danados elimínanse: non se poden selar de novo.</translation>
    </message>
    <message>
        <source>One key in the keychain opens every secret that is kept here. Change it when somebody else may have had access to this computer or to its keychain. Keys and secrets of consumers stay as they are.</source>
        <translation>Unha clave do chaveiro abre todos os segredos gardados aquí. Cámbiea se outra persoa puido ter acceso a este ordenador ou ao seu chaveiro. As claves e os segredos dos consumidores quedan como están.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>A clave</translation>
    </message>
    <message>
        <source>The key can be changed while the keychain works.</source>
        <translation>A clave pódese cambiar mentres o chaveiro funciona.</translation>
    </message>
    <message>
        <source>The key is being changed…</source>
        <translation>Cambiando a clave…</translation>
    </message>
    <message numerus="yes">
        <source>The key was changed: %n secret(s) sealed anew</source>
        <translation>
            <numerusform>Cambiouse a clave: %n segredo selado de novo</numerusform>
            <numerusform>Cambiouse a clave: %n segredos selados de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>The old key couldn&apos;t be taken out of the keychain yet. The next start does it.</source>
        <translation>A clave antiga aínda non se puido quitar do chaveiro. Farase no próximo inicio.</translation>
    </message>
    <message>
        <source>The old key then opens nothing that is on this computer.</source>
        <translation>A clave antiga xa non abre nada do que hai neste ordenador.</translation>
    </message>
    <message>
        <source>Unlock first: the key isn&apos;t in this program&apos;s memory.</source>
        <translation>Primeiro hai que desbloquear: a clave non está na memoria deste programa.</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be read any more</source>
        <translation>
            <numerusform>%n segredo xa non se pode ler</numerusform>
            <numerusform>%n segredos xa non se poden ler</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Amosar cales</translation>
    </message>
    <message>
        <source>Their key isn&apos;t in this computer&apos;s keychain: it was reset, or the data folder was copied from another computer. What the servers still show is fetched again; Security lists the rest, and what to do about it.</source>
        <translation>A súa clave non está no chaveiro deste ordenador: restableceuse, ou o cartafol de datos copiouse doutro ordenador. O que os servidores aínda amosan obtense de novo; Seguridade enumera o resto e que facer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
</context>
<context>
    <name>LeakDialog</name>
    <message>
        <source>Delete the consumer at once</source>
        <translation>Eliminar o consumidor de inmediato</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Facelo agora</translation>
    </message>
    <message>
        <source>Every program that uses it stops for good. Choose this where none needs it any more.</source>
        <translation>Cada programa que o usa detense para sempre. Escolla isto se ningún o precisa xa.</translation>
    </message>
    <message>
        <source>Every program that uses it stops until it gets the new secret. The key stays.</source>
        <translation>Cada programa que o usa detense ata recibir o segredo novo. A clave non cambia.</translation>
    </message>
    <message>
        <source>It leaked</source>
        <translation>Filtrouse</translation>
    </message>
    <message>
        <source>Make a new secret at once</source>
        <translation>Crear un segredo novo de inmediato</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nome do consumidor</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Escriba o nome do consumidor para continuar: {name}</translation>
    </message>
    <message>
        <source>Was the secret of “{name}” seen by others?</source>
        <translation>Outras persoas viron o segredo de «{name}»?</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Que máis facer</translation>
    </message>
    <message>
        <source>You are led to Fracttal&apos;s page for it.</source>
        <translation>Para iso guíaselle pola páxina de Fracttal.</translation>
    </message>
</context>
<context>
    <name>LegacyNotice</name>
    <message>
        <source>Everybody who has this pair may do everything in the company, and a new secret stops all programs that use it at once. Prefer a consumer for each program: it has its own permission group, and can be tested, replaced and deleted by itself.</source>
        <translation>Quen ten este par pode facelo todo na empresa, e un segredo novo detén de inmediato todos os programas que o usan. É mellor un consumidor para cada programa: ten o seu propio grupo de permisos, e pódese probar, substituír e eliminar por separado.</translation>
    </message>
    <message>
        <source>Legacy: one key and secret for the whole company</source>
        <translation>Sistema antigo: unha clave e un segredo para toda a empresa</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Novo consumidor OAuth</translation>
    </message>
</context>
<context>
    <name>LicencesTab</name>
    <message>
        <source>Parts of this program</source>
        <translation>Partes deste programa</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licenza</translation>
    </message>
    <message>
        <source>This part comes without the text of its licence.</source>
        <translation>Esta parte vén sen o texto da súa licenza.</translation>
    </message>
    <message>
        <source>This program is free software, and stands on the work of others under these licences.</source>
        <translation>Este programa é software libre, e apóiase no traballo doutras persoas baixo estas licenzas.</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%n consumer(s) exported, without secrets</source>
        <translation>
            <numerusform>%n consumidor exportado, sen segredos</numerusform>
            <numerusform>%n consumidores exportados, sen segredos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) sent to the printer, without secrets</source>
        <translation>
            <numerusform>%n consumidor enviado á impresora, sen segredos</numerusform>
            <numerusform>%n consumidores enviados á impresora, sen segredos</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, para calquera folla de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the list without secrets</source>
        <translation>Exportar a lista sen segredos</translation>
    </message>
    <message>
        <source>Print the list without secrets</source>
        <translation>Imprimir a lista sen segredos</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimindo…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribindo o ficheiro…</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>As of {time}</source>
        <translation>Datos do {time}</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Deter a actualización</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Also locked after this time without use</source>
        <translation>Tamén se bloquea tras este tempo sen uso</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Locks when the computer is locked, sleeps or changes to another user, where the system tells. The key and the secrets then leave this program&apos;s memory, the clipboard is cleared, and the list can still be read. A secret that no keychain could keep stays in memory, because it would be lost.</source>
        <translation>Bloquéase cando o computador se bloquea, se suspende ou cambia de usuario, se o sistema o avisa. A clave e os segredos saen entón da memoria deste programa, o portapapeis bórrase e a lista pódese seguir lendo. Un segredo que ningún chaveiro puido gardar queda na memoria, porque se perdería.</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Still locked</source>
        <translation>Segue bloqueado</translation>
    </message>
    <message>
        <source>The list can be read. To copy, show or change anything, unlock first.</source>
        <translation>A lista pódese ler. Para copiar, mostrar ou cambiar algo, primeiro hai que desbloquear.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain may ask for your password.</source>
        <translation>O chaveiro deste computador pode pedir o contrasinal.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>{reason}. Choose Unlock to try again.</source>
        <translation>{reason}. Escoller Desbloquear para tentalo de novo.</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas as accións</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Todos os módulos</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas as partes</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar os filtros</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Part of the module</source>
        <translation>Parte do módulo</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message numerus="yes">
        <source>%n secret(s) were fetched again</source>
        <translation>
            <numerusform>Obtívose de novo %n segredo</numerusform>
            <numerusform>Obtivéronse de novo %n segredos</numerusform>
        </translation>
    </message>
    <message>
        <source>A consumer that isn&apos;t in the list</source>
        <translation>Un consumidor que non está na lista</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n máis.</numerusform>
            <numerusform>E %n máis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Preguntando aos servidores…</translation>
    </message>
    <message>
        <source>Fetch again from the servers</source>
        <translation>Obter de novo dos servidores</translation>
    </message>
    <message>
        <source>No secret could be fetched again</source>
        <translation>Non se puido obter de novo ningún segredo</translation>
    </message>
    <message>
        <source>Secrets that can&apos;t be read any more</source>
        <translation>Segredos que xa non se poden ler</translation>
    </message>
    <message>
        <source>The consumer of this program itself: connect the company again with its key and secret, under Account. The other secrets are then fetched again where the server shows them.</source>
        <translation>O consumidor deste programa: conectar de novo a empresa coa súa clave e o seu segredo, en Conta. Os demais segredos obtéñense entón de novo onde o servidor os amosa.</translation>
    </message>
    <message>
        <source>The older key pair: enter it again, or make a new secret, under API Connections, API Connection.</source>
        <translation>O par de claves antigo: introducilo de novo, ou crear un segredo novo, en Conexións API, Conexión API.</translation>
    </message>
    <message>
        <source>The servers don&apos;t show them, or can&apos;t be asked now.</source>
        <translation>Os servidores non os amosan, ou non se lles pode preguntar agora.</translation>
    </message>
    <message>
        <source>Their key isn&apos;t in this computer&apos;s keychain: the keychain was reset, or the data folder was copied from another computer. Should the old key come back, they can be read again.</source>
        <translation>A súa clave non está no chaveiro deste ordenador: o chaveiro restableceuse, ou o cartafol de datos copiouse doutro ordenador. Se a clave antiga volve, poderán lerse de novo.</translation>
    </message>
    <message>
        <source>Your sign-in with the browser: sign in again, under Account.</source>
        <translation>O seu inicio de sesión co navegador: iniciar sesión de novo, en Conta.</translation>
    </message>
    <message>
        <source>enter key and secret again if somebody has them, or replace the secret, in the consumer&apos;s panel.</source>
        <translation>introducir de novo a clave e o segredo se alguén os ten, ou substituír o segredo, no panel do consumidor.</translation>
    </message>
    <message>
        <source>nothing to do, only it can&apos;t be tried any more whether it is dead.</source>
        <translation>non hai que facer nada; só que xa non se pode probar se deixou de funcionar.</translation>
    </message>
    <message>
        <source>open the company and refresh. If it isn&apos;t shown again, make a new secret in its panel.</source>
        <translation>abrir a empresa e actualizar. Se non se amosa de novo, crear un segredo novo no seu panel.</translation>
    </message>
    <message>
        <source>{name}, the old secret: {todo}</source>
        <translation>{name}, o segredo antigo: {todo}</translation>
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
        <translation>Axuda</translation>
    </message>
    <message>
        <source>How things are done here, and why.</source>
        <translation>Como se fan as cousas aquí, e por que.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Non se puido abrir ningún navegador</translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation>Abra este enderezo no seu navegador: {address}</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation>A primeira resposta perdeuse polo camiño, pero a lista móstrao.</translation>
    </message>
    <message>
        <source>The sample company is as on its first day</source>
        <translation>A empresa de exemplo volveu ao seu estado inicial</translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation>Creouse «{name}»</translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation>Eliminouse «{name}»</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message numerus="yes">
        <source>%n consumer(s) can&apos;t be tested from here: no secret, or a person must sign in.</source>
        <translation>
            <numerusform>%n consumidor non se pode probar desde aquí: falta o segredo, ou ten que iniciar sesión unha persoa.</numerusform>
            <numerusform>%n consumidores non se poden probar desde aquí: falta o segredo, ou ten que iniciar sesión unha persoa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) couldn&apos;t be tested</source>
        <translation>
            <numerusform>%n consumidor non se puido probar</numerusform>
            <numerusform>%n consumidores non se puideron probar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) tested</source>
        <translation>
            <numerusform>%n consumidor probado</numerusform>
            <numerusform>%n consumidores probados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never tested</source>
        <translation>
            <numerusform>%n nunca probado</numerusform>
            <numerusform>%n nunca probados</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, para calquera folla de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export who reaches what</source>
        <translation>Exportar quen accede a que</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>Few of the company&apos;s calls are left in this minute: going on in %n second(s).</source>
        <translation>
            <numerusform>Quedan poucas chamadas da empresa neste minuto: a proba continúa dentro de %n segundo.</numerusform>
            <numerusform>Quedan poucas chamadas da empresa neste minuto: a proba continúa dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No consumer matches</source>
        <translation>Ningún consumidor coincide</translation>
    </message>
    <message>
        <source>No consumer reached {module}</source>
        <translation>Ningún consumidor accedeu a {module}</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Aínda non hai consumidores</translation>
    </message>
    <message>
        <source>None of these can be tested here: it takes the secret on this computer, and a consumer of a program on its own.</source>
        <translation>Ningún destes se pode probar aquí: cómpren o segredo neste ordenador e un consumidor para un programa que funciona por si só.</translation>
    </message>
    <message>
        <source>Offline: testing needs the server. What stands here was found before.</source>
        <translation>Sen conexión: para probar cómpre o servidor. O que hai aquí atopouse antes.</translation>
    </message>
    <message>
        <source>Once there are some, this shows which of them reaches which module.</source>
        <translation>Cando haxa algúns, aquí verase cal deles accede a que módulo.</translation>
    </message>
    <message>
        <source>Only what a test found counts. Choose any module to see who was never tested.</source>
        <translation>Só conta o que atopou unha proba. Escolla calquera módulo para ver quen non se probou nunca.</translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>Progreso das probas</translation>
    </message>
    <message>
        <source>Search name or group</source>
        <translation>Buscar nome ou grupo</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Mostrando {shown} de {total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Deter</translation>
    </message>
    <message>
        <source>Test the selected</source>
        <translation>Probar os seleccionados</translation>
    </message>
    <message>
        <source>Test those shown</source>
        <translation>Probar os mostrados</translation>
    </message>
    <message>
        <source>Tested {done} of {total}.</source>
        <translation>Probados: {done} de {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Testing takes about %n minute(s), because the company&apos;s programs share 200 calls a minute.</source>
        <translation>
            <numerusform>A proba dura arredor de %n minuto, porque os programas da empresa comparten 200 chamadas por minuto.</numerusform>
            <numerusform>A proba dura arredor de %n minutos, porque os programas da empresa comparten 200 chamadas por minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix was exported</source>
        <translation>Exportouse a matriz</translation>
    </message>
    <message>
        <source>The tests were stopped</source>
        <translation>As probas detivéronse</translation>
    </message>
    <message>
        <source>Try fewer letters, or any module.</source>
        <translation>Probe con menos letras ou con calquera módulo.</translation>
    </message>
    <message>
        <source>What was found is kept.</source>
        <translation>O que se atopou consérvase.</translation>
    </message>
    <message>
        <source>Which consumer reaches which module</source>
        <translation>Que consumidor accede a que módulo</translation>
    </message>
    <message>
        <source>Who reaches any module</source>
        <translation>Quen accede a calquera módulo</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Quen accede a que</translation>
    </message>
    <message>
        <source>Who reaches which module</source>
        <translation>Quen accede a que módulo</translation>
    </message>
    <message>
        <source>Who reaches {module}?</source>
        <translation>Quen accede a {module}?</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Pechar esta mensaxe</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar os detalles</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A key has at most 1024 characters. Copy it again.</source>
        <translation>Unha clave ten como máximo 1024 caracteres. Cópiea de novo.</translation>
    </message>
    <message>
        <source>A secret has at most 1024 characters. Copy it again.</source>
        <translation>Un segredo ten como máximo 1024 caracteres. Cópieo de novo.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the address of the updates.</source>
        <translation>Unha páxina de inicio de sesión da rede ou un enderezo equivocado adoitan responder así. Revise o enderezo das actualizacións.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the company&apos;s addresses.</source>
        <translation>Unha páxina de inicio de sesión da rede ou un enderezo equivocado adoitan responder así. Revise os enderezos da empresa.</translation>
    </message>
    <message>
        <source>After {megabytes} MB the answer was dropped. Check the address of the updates.</source>
        <translation>Despois de {megabytes} MB a resposta descartouse. Revise o enderezo das actualizacións.</translation>
    </message>
    <message>
        <source>An address looks like https://app.fracttal.com/api</source>
        <translation>Un enderezo ten esta forma: https://app.fracttal.com/api</translation>
    </message>
    <message>
        <source>Another consumer has this name. Choose a different one.</source>
        <translation>Outro consumidor xa ten este nome. Escolla un distinto.</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port {port}</source>
        <translation>Outro programa deste ordenador usa o porto {port}</translation>
    </message>
    <message>
        <source>Another website may stand at this address, or a part of it is missing. Compare the company&apos;s addresses with those that Fracttal gave you.</source>
        <translation>Pode que neste enderezo haxa outro sitio web, ou que lle falte unha parte. Compare os enderezos da empresa cos que lle deu Fracttal.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow this address or to give you access.</source>
        <translation>Pídalle ao seu departamento de informática que permita este enderezo ou que lle dea acceso.</translation>
    </message>
    <message>
        <source>Check that its folder is there and that you may write in it, or choose another: {file}</source>
        <translation>Comprobe que o cartafol existe e que pode escribir nel, ou escolla outro: {file}</translation>
    </message>
    <message>
        <source>Check that the printer is on, or choose another printer or file, then try again.</source>
        <translation>Comprobe que a impresora está acesa, ou escolla outra impresora ou outro ficheiro, e ténteo de novo.</translation>
    </message>
    <message>
        <source>Check the network connection and the spelling of the server&apos;s address.</source>
        <translation>Revise a conexión de rede e que o enderezo do servidor estea ben escrito.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Revise a conexión de rede e ténteo de novo.</translation>
    </message>
    <message>
        <source>Check the rights of this folder, then try again: {folder}</source>
        <translation>Revise os permisos deste cartafol e ténteo de novo: {folder}</translation>
    </message>
    <message>
        <source>Choose a group: it decides what the API will answer.</source>
        <translation>Escolla un grupo: del depende o que a API permite.</translation>
    </message>
    <message>
        <source>Choose how the integrator signs in.</source>
        <translation>Escolla como inicia sesión o integrador.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name, then try again: {file}</source>
        <translation>Pécheo alí ou escolla outro nome, e ténteo de novo: {file}</translation>
    </message>
    <message>
        <source>Close the program and open it again: it then restores what can be restored.</source>
        <translation>Peche o programa e ábrao de novo: ao abrirse, recupera o que sexa posible.</translation>
    </message>
    <message>
        <source>Consumer Desk is open already, but doesn&apos;t answer</source>
        <translation>Consumer Desk xa está aberto, pero non responde</translation>
    </message>
    <message>
        <source>Consumers are made on Fracttal&apos;s own page and kept here. For more, give the company a key of its own for this program, under Account.</source>
        <translation>Os consumidores créanse na propia páxina de Fracttal e gárdanse aquí. Para ter máis opcións, dea á empresa unha clave propia para este programa, en Conta.</translation>
    </message>
    <message>
        <source>Copy the details for support.</source>
        <translation>Copie os detalles para a asistencia técnica.</translation>
    </message>
    <message>
        <source>Create and change consumers on Fracttal&apos;s own page.</source>
        <translation>Cree e cambie os consumidores na propia páxina de Fracttal.</translation>
    </message>
    <message>
        <source>Either the permission group of the key in use doesn&apos;t include it, or your plan with Fracttal doesn&apos;t: the server doesn&apos;t say which. Look at the group first, then ask Fracttal.</source>
        <translation>Ou o grupo de permisos da clave en uso non o inclúe, ou non o inclúe o seu plan de Fracttal: o servidor non di cal dos dous. Revise primeiro o grupo; despois consulte a Fracttal.</translation>
    </message>
    <message>
        <source>Enter the address that the integrator gave you for coming back after signing in.</source>
        <translation>Escriba o enderezo que lle deu o integrador para volver despois de iniciar sesión.</translation>
    </message>
    <message>
        <source>Enter the name of the group: it decides what the API will answer.</source>
        <translation>Escriba o nome do grupo: del depende o que a API permite.</translation>
    </message>
    <message>
        <source>Everything else works. Tell your IT department about the file {file}</source>
        <translation>Todo o demais funciona. Avise o seu departamento de informática sobre o ficheiro {file}</translation>
    </message>
    <message>
        <source>Everything else works. Tell your IT department that line {line} of this file isn&apos;t TOML: {file}</source>
        <translation>Todo o demais funciona. Dígalle ao seu departamento de informática que a liña {line} deste ficheiro non é TOML: {file}</translation>
    </message>
    <message>
        <source>Fracttal allows 200 a minute for the whole company, all programs together. Try again in {seconds} s.</source>
        <translation>Fracttal permite 200 por minuto para toda a empresa, sumando todos os programas. Ténteo de novo en {seconds} s.</translation>
    </message>
    <message>
        <source>Give the consumer a name.</source>
        <translation>Escriba un nome para o consumidor.</translation>
    </message>
    <message>
        <source>Go on in its window. If that hangs, end the program, then start it again.</source>
        <translation>Continúe na súa xanela. Se está bloqueada, remate o programa e iníciao de novo.</translation>
    </message>
    <message>
        <source>Install the newest version of Consumer Desk. Nothing was changed.</source>
        <translation>Instale a versión máis recente de Consumer Desk. Non se cambiou nada.</translation>
    </message>
    <message>
        <source>It answered with code {status}. Check the address of the updates, or try again later.</source>
        <translation>Respondeu co código {status}. Revise o enderezo das actualizacións ou ténteo de novo máis tarde.</translation>
    </message>
    <message>
        <source>It answered with code {status}. Try again in a few minutes; if it stays, tell Fracttal.</source>
        <translation>Respondeu co código {status}. Ténteo de novo nuns minutos; se o problema segue, avise a Fracttal.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>Non se puido imprimir</translation>
    </message>
    <message>
        <source>It doesn&apos;t exist on the server any more</source>
        <translation>Xa non existe no servidor</translation>
    </message>
    <message>
        <source>It is that of “{name}”. Copy the key of the consumer that you mean.</source>
        <translation>É a de «{name}». Copie a clave do consumidor que quere rexistrar.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether a new secret was made</source>
        <translation>Non se sabe se se creou un segredo novo</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether “{name}” was created</source>
        <translation>Non se sabe se se creou «{name}»</translation>
    </message>
    <message>
        <source>It looks like https://downloads.example.com/consumer-desk.json</source>
        <translation>Ten esta forma: https://downloads.example.com/consumer-desk.json</translation>
    </message>
    <message>
        <source>It may come from an older tab, or from a page that isn&apos;t your company&apos;s. Nothing was kept. Close other tabs of the sign-in, then try again.</source>
        <translation>Pode vir dunha lapela anterior, ou dunha páxina que non é da súa empresa. Non se gardou nada. Peche as outras lapelas do inicio de sesión e ténteo de novo.</translation>
    </message>
    <message>
        <source>It may have been changed on the way, so nothing of it is shown. Install nothing from there, and tell your IT department.</source>
        <translation>Pode que a modificasen polo camiño, así que non se mostra nada dela. Non instale nada de aí e avise o seu departamento de informática.</translation>
    </message>
    <message>
        <source>It may have taken too long, or was used already. Sign in again.</source>
        <translation>Pode que tardase demasiado ou que xa se usase. Inicie sesión de novo.</translation>
    </message>
    <message>
        <source>It says: {said}</source>
        <translation>A súa resposta: {said}</translation>
    </message>
    <message>
        <source>It was built without the key that proves where an update comes from. Get new versions where you got this one.</source>
        <translation>Creouse sen a clave que demostra de onde vén unha actualización. Obteña as versións novas onde obtivo esta.</translation>
    </message>
    <message>
        <source>It wasn&apos;t followed. Ask whoever gave you the address of the updates for the new one.</source>
        <translation>Non se seguiu. Pídalle o novo a quen lle deu o enderezo das actualizacións.</translation>
    </message>
    <message>
        <source>Its data may be in use by another copy of this program, or can&apos;t be written. Close the other copy, then try again.</source>
        <translation>Pode que outra copia deste programa estea usando os seus datos, ou que non se poidan gardar. Peche a outra copia e ténteo de novo.</translation>
    </message>
    <message>
        <source>Its window may have been closed, or the key or the callback address isn&apos;t the one registered with the consumer. Nothing was kept; try again.</source>
        <translation>Pode que se pechase a súa xanela, ou que a clave ou o enderezo de retorno non sexan os rexistrados no consumidor. Non se gardou nada; ténteo de novo.</translation>
    </message>
    <message>
        <source>Key and secret of “{name}” are refused</source>
        <translation>A clave e o segredo de «{name}» son rexeitados</translation>
    </message>
    <message>
        <source>Keys are never sent to an address that isn&apos;t the company&apos;s own, so nothing was sent there. Check the company&apos;s addresses.</source>
        <translation>As claves nunca se envían a un enderezo que non sexa da propia empresa, así que alí non se enviou nada. Revise os enderezos da empresa.</translation>
    </message>
    <message>
        <source>Keys are only sent over an encrypted connection: the address must begin with https://</source>
        <translation>As claves só se envían por unha conexión cifrada: o enderezo debe comezar por https://</translation>
    </message>
    <message>
        <source>Make it longer, or let the program make one of six words.</source>
        <translation>Fágaa máis longa, ou deixe que o programa cree unha de seis palabras.</translation>
    </message>
    <message>
        <source>No new secret was made</source>
        <translation>Non se creou ningún segredo novo</translation>
    </message>
    <message>
        <source>No new secret was made for “{name}”</source>
        <translation>Non se creou ningún segredo novo para «{name}»</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Make room on the disk, then try again.</source>
        <translation>Non se perdeu nada do que estaba gardado. Libere espazo no disco e ténteo de novo.</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Try again; if it happens again, copy the details for support.</source>
        <translation>Non se perdeu nada do que estaba gardado. Ténteo de novo; se volve ocorrer, copie os detalles para a asistencia técnica.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non se cambiou nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup: {name}</source>
        <translation>Non se cambiou nada. Escolla outra copia de seguranza: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest version of Consumer Desk: {name}</source>
        <translation>Non se cambiou nada. Instale a versión máis recente de Consumer Desk: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at where it stands now, and go on from there.</source>
        <translation>Non se cambiou nada. Mire en que punto está agora e continúe desde aí.</translation>
    </message>
    <message>
        <source>Nothing was kept. To let this program in, sign in again and approve it there.</source>
        <translation>Non se gardou nada. Para deixar entrar este programa, inicie sesión de novo e apróbeo alí.</translation>
    </message>
    <message>
        <source>Nothing was made, and the old pair is as it was. Refresh the list: if another consumer has that name by now, give up the rotation and begin anew; if the permission group of “{old}” is gone, choose another one there first.</source>
        <translation>Non se creou nada, e o par anterior está como estaba. Actualice a lista: se outro consumidor xa ten ese nome, abandone a rotación e comece de novo; se o grupo de permisos de “{old}” xa non existe, escolla antes outro alí.</translation>
    </message>
    <message>
        <source>One of them is wrong, incomplete, swapped with the other, or was replaced. Copy both again.</source>
        <translation>Un dos dous é incorrecto, está incompleto, ocupa o lugar do outro ou foi substituído. Copie os dous de novo.</translation>
    </message>
    <message>
        <source>Paste the key that Fracttal shows.</source>
        <translation>Pegue a clave que mostra Fracttal.</translation>
    </message>
    <message>
        <source>Paste the secret that belongs to the key.</source>
        <translation>Pegue o segredo que corresponde á clave.</translation>
    </message>
    <message>
        <source>Refresh the list. If the server doesn&apos;t show it again, a new secret is needed.</source>
        <translation>Actualice a lista. Se o servidor non volve mostralo, necesítase un segredo novo.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. A question of the system may be waiting behind a window.</source>
        <translation>Os segredos gárdanse só na memoria, ata que peche este programa. Pode que haxa unha pregunta do sistema agardando detrás dunha xanela.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Allow Consumer Desk when the system asks, then try again.</source>
        <translation>Os segredos gárdanse só na memoria, ata que peche este programa. Dea permiso a Consumer Desk cando o sistema o pida e ténteo de novo.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Ask your IT department to turn on the system&apos;s password store.</source>
        <translation>Os segredos gárdanse só na memoria, ata que peche este programa. Pídalle ao seu departamento de informática que active o almacén de contrasinais do sistema.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Unlock the keychain to keep them on this computer.</source>
        <translation>Os segredos gárdanse só na memoria, ata que peche este programa. Desbloquee o chaveiro para gardalos neste ordenador.</translation>
    </message>
    <message>
        <source>Secrets are locked</source>
        <translation>Os segredos están bloqueados</translation>
    </message>
    <message>
        <source>Sign in on the page that opened. Then copy the whole address from the browser&apos;s address bar; it is right even if the page itself can&apos;t be shown.</source>
        <translation>Inicie sesión na páxina que se abriu. Despois copie o enderezo completo da barra de enderezos do navegador; é correcto aínda que a propia páxina non se poida mostrar.</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department about the file {file}</source>
        <translation>Por iso non se buscan actualizacións. Avise o seu departamento de informática sobre o ficheiro {file}</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department that line {line} of this file isn&apos;t TOML: {file}</source>
        <translation>Por iso non se buscan actualizacións. Dígalle ao seu departamento de informática que a liña {line} deste ficheiro non é TOML: {file}</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department that “{name}” can&apos;t be used in this file: {file}</source>
        <translation>Por iso non se buscan actualizacións. Dígalle ao seu departamento de informática que «{name}» non se pode usar neste ficheiro: {file}</translation>
    </message>
    <message>
        <source>Some fields need a change</source>
        <translation>Hai campos que corrixir</translation>
    </message>
    <message>
        <source>Somebody deleted it already. What is left is to prove it.</source>
        <translation>Alguén xa o eliminou. Só queda comprobalo.</translation>
    </message>
    <message>
        <source>Somebody deleted it. The old pair is as it was: make another twin, or give it up.</source>
        <translation>Alguén o eliminou. O par anterior segue igual: cree outro xemelgo ou abandone.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it. Refresh the list.</source>
        <translation>Pode que alguén o eliminase. Actualice a lista.</translation>
    </message>
    <message>
        <source>Somebody may want to hide a new version from you. Try again later; if it stays, tell your IT department.</source>
        <translation>Pode que alguén queira agocharlle unha versión nova. Ténteo de novo máis tarde; se o problema segue, avise o seu departamento de informática.</translation>
    </message>
    <message>
        <source>Something between this computer and Fracttal may have changed it. Check the company&apos;s addresses and the network, and ask your IT department before you go on using the pair.</source>
        <translation>Pode que algo entre este ordenador e Fracttal a cambiase. Revise os enderezos da empresa e a rede, e consulte o seu departamento de informática antes de seguir usando o par.</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>Algo fallou neste programa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Operación detida</translation>
    </message>
    <message>
        <source>The address must begin with https://</source>
        <translation>O enderezo debe comezar por https://</translation>
    </message>
    <message>
        <source>The answer of {host} isn&apos;t signed with this pair&apos;s secret</source>
        <translation>A resposta de {host} non está asinada co segredo deste par</translation>
    </message>
    <message>
        <source>The answer was dropped. Check the company&apos;s addresses.</source>
        <translation>A resposta descartouse. Revise os enderezos da empresa.</translation>
    </message>
    <message>
        <source>The answer was lost on the way</source>
        <translation>A resposta perdeuse polo camiño</translation>
    </message>
    <message>
        <source>The authorization of {person} wasn&apos;t taken back</source>
        <translation>Non se retirou a autorización de {person}</translation>
    </message>
    <message>
        <source>The browser couldn&apos;t come back to this program. Close the other program, or choose another port and register the callback address with it.</source>
        <translation>O navegador non podería volver a este programa. Peche o outro programa, ou escolla outro porto e rexistre con el o enderezo de retorno.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back within 5 minutes</source>
        <translation>O navegador non volveu en 5 minutos</translation>
    </message>
    <message>
        <source>The browser&apos;s answer doesn&apos;t belong to this sign-in</source>
        <translation>A resposta do navegador non corresponde a este inicio de sesión</translation>
    </message>
    <message>
        <source>The change may have been made or not. Refresh the list to see, before you try again.</source>
        <translation>Non se sabe se o cambio se fixo. Actualice a lista para velo antes de tentalo de novo.</translation>
    </message>
    <message>
        <source>The companies prepared for this computer can&apos;t be read</source>
        <translation>Non se poden ler as empresas preparadas para este ordenador</translation>
    </message>
    <message>
        <source>The companies prepared for this computer weren&apos;t taken over</source>
        <translation>Non se incorporaron as empresas preparadas para este ordenador</translation>
    </message>
    <message>
        <source>The connection broke before the answer came, so it isn&apos;t known whether a new secret was made. When the server can be reached, choose Verify now: if key and secret are refused, make a new secret once more.</source>
        <translation>A conexión cortouse antes de chegar a resposta, así que non se sabe se se creou un segredo novo. Cando se poida chegar ao servidor, escolla Verificar agora: se a clave e o segredo son rexeitados, cree outra vez un segredo novo.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. When it is back, test the pair: if it is refused, the old secret is dead, and a new secret has to be made once more.</source>
        <translation>A conexión cortouse antes de que chegase a resposta. Cando volva, probe o par: se é rexeitado, o segredo anterior xa non é válido e hai que crear outra vez un segredo novo.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Your form is kept. When the connection is back, the list shows whether it exists; saving again makes no second one.</source>
        <translation>A conexión cortouse antes de que chegase a resposta. O seu formulario consérvase. Cando volva a conexión, a lista mostrará se existe; se garda de novo, non se creará outro.</translation>
    </message>
    <message>
        <source>The connection broke, and the list shows no such consumer. Save again.</source>
        <translation>A conexión cortouse e ese consumidor non aparece na lista. Garde de novo.</translation>
    </message>
    <message>
        <source>The connection broke, and the list still shows it for “{application}”. Revoke it again.</source>
        <translation>A conexión cortouse, e a lista aínda a mostra para «{application}». Revóguea de novo.</translation>
    </message>
    <message>
        <source>The connection broke, and the old secret was tried: it still works. Try again.</source>
        <translation>A conexión cortouse, e probouse o segredo anterior: aínda funciona. Ténteo de novo.</translation>
    </message>
    <message>
        <source>The connection broke, and the server still has the old secret. Try again.</source>
        <translation>A conexión cortouse, e o servidor aínda ten o segredo anterior. Ténteo de novo.</translation>
    </message>
    <message>
        <source>The connection to {host} broke</source>
        <translation>Cortouse a conexión con {host}</translation>
    </message>
    <message>
        <source>The connection to {host} isn&apos;t safe</source>
        <translation>A conexión con {host} non é segura</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>Non se pode escribir no cartafol de datos</translation>
    </message>
    <message>
        <source>The data on this computer is damaged</source>
        <translation>Os datos deste ordenador están danados</translation>
    </message>
    <message>
        <source>The data on this computer was made by a newer version</source>
        <translation>Os datos deste ordenador son dunha versión máis recente</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheo</translation>
    </message>
    <message>
        <source>The field “{where}” isn&apos;t as agreed. Copy the details for Fracttal&apos;s support.</source>
        <translation>O campo «{where}» non ten a forma acordada. Copie os detalles para a asistencia técnica de Fracttal.</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be written</source>
        <translation>Non se puido escribir o ficheiro</translation>
    </message>
    <message>
        <source>The file is open in another program</source>
        <translation>O ficheiro está aberto noutro programa</translation>
    </message>
    <message>
        <source>The key may have been deleted or its secret replaced. Check the company&apos;s key.</source>
        <translation>Pode que se eliminase a clave ou que se substituíse o seu segredo. Revise a clave da empresa.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer</source>
        <translation>O chaveiro non responde</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>O chaveiro negou o acceso</translation>
    </message>
    <message>
        <source>The list of versions from {host} isn&apos;t signed with the right key</source>
        <translation>A lista de versións de {host} non está asinada coa clave correcta</translation>
    </message>
    <message>
        <source>The name holds characters that can&apos;t be shown. Type it again.</source>
        <translation>O nome contén caracteres que non se poden mostrar. Escríbao de novo.</translation>
    </message>
    <message>
        <source>The network or the server is slow. Try again in a few minutes.</source>
        <translation>A rede ou o servidor están lentos. Ténteo de novo nuns minutos.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection to {host}</source>
        <translation>O proxy da rede rexeitou a conexión con {host}</translation>
    </message>
    <message>
        <source>The old secret is dead, and the new one didn&apos;t arrive</source>
        <translation>O segredo anterior xa non é válido, e o novo non chegou</translation>
    </message>
    <message>
        <source>The old secret of “{name}” is dead, and the new one didn&apos;t arrive</source>
        <translation>O segredo anterior de «{name}» xa non é válido, e o novo non chegou</translation>
    </message>
    <message>
        <source>The old secret of “{name}” may be dead</source>
        <translation>Pode que o segredo anterior de «{name}» xa non sexa válido</translation>
    </message>
    <message>
        <source>The rotation goes no further, and the old pair is as it was. Open the twin and make a new secret for it, or undo this step.</source>
        <translation>A rotación non avanza, e o par anterior segue igual. Abra o xemelgo e cree un segredo novo para el, ou desfaga este paso.</translation>
    </message>
    <message>
        <source>The rotation of “{name}” isn&apos;t at this step any more</source>
        <translation>A rotación de «{name}» xa non está neste paso</translation>
    </message>
    <message>
        <source>The rules that your IT department set for updates can&apos;t be read</source>
        <translation>Non se poden ler as regras do seu departamento de informática para as actualizacións</translation>
    </message>
    <message>
        <source>The rules that your IT department set for updates can&apos;t be used</source>
        <translation>Non se poden usar as regras do seu departamento de informática para as actualizacións</translation>
    </message>
    <message>
        <source>The sample company can&apos;t start</source>
        <translation>A empresa de exemplo non se pode iniciar</translation>
    </message>
    <message>
        <source>The secret of the key with which this program signs in can&apos;t be read on this computer. Unlock the keychain, or connect the company again with its key and secret.</source>
        <translation>O segredo da clave coa que este programa inicia sesión non se pode ler neste ordenador. Desbloquee o chaveiro ou conecte de novo a empresa coa súa clave e o seu segredo.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t sign you in</source>
        <translation>O servidor non puido iniciar a súa sesión</translation>
    </message>
    <message>
        <source>The server didn&apos;t accept what the browser brought back</source>
        <translation>O servidor non aceptou o que trouxo o navegador</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this key and secret</source>
        <translation>O servidor non acepta esta clave e este segredo</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this value. Change it, then save again.</source>
        <translation>O servidor non acepta este valor. Cámbieo e garde de novo.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t allow this</source>
        <translation>O servidor non o permite</translation>
    </message>
    <message>
        <source>The server doesn&apos;t renew it any more: it was revoked, or wasn&apos;t used for too long. Sign in again with the browser, under Account.</source>
        <translation>O servidor xa non o renova: revogouse ou levaba demasiado tempo sen usarse. Inicie sesión de novo co navegador, en Conta.</translation>
    </message>
    <message>
        <source>The server ended our sign-in</source>
        <translation>O servidor pechou a nosa sesión</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>O servidor ten un problema</translation>
    </message>
    <message>
        <source>The server knows key and secret, but gives tokens only after somebody signed in: the grant type is authorization code. Choose that one, or use a consumer for a program on its own.</source>
        <translation>O servidor coñece a clave e o segredo, pero só dá tokens despois de que alguén inicie sesión: o tipo de autorización é código de autorización. Escolla ese, ou use un consumidor para un programa que funciona por si só.</translation>
    </message>
    <message>
        <source>The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make a new secret once more: programs that use the pair stand still until they get it.</source>
        <translation>O servidor creou un segredo novo, pero perdeuse antes de poder gardalo, así que ninguén o coñece. Cree outra vez un segredo novo: os programas que usan o par están parados ata que o reciban.</translation>
    </message>
    <message>
        <source>The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make a new secret once more: programs that use this consumer stand still until they get it.</source>
        <translation>O servidor creou un segredo novo, pero perdeuse antes de poder gardalo, así que ninguén o coñece. Cree outra vez un segredo novo: os programas que usan este consumidor están parados ata que o reciban.</translation>
    </message>
    <message>
        <source>The server may be down, or the address wrong. Try again in a few minutes.</source>
        <translation>Pode que o servidor non funcione ou que o enderezo estea equivocado. Ténteo de novo nuns minutos.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>O servidor rexeitou a petición</translation>
    </message>
    <message>
        <source>The server refuses requests whose time is off. Set the clock, then try again.</source>
        <translation>O servidor rexeita as peticións que non teñen a hora correcta. Axuste o reloxo e ténteo de novo.</translation>
    </message>
    <message>
        <source>The server said no</source>
        <translation>O servidor rexeitou a operación</translation>
    </message>
    <message>
        <source>The server took no twin “{name}”</source>
        <translation>O servidor non aceptou o xemelgo “{name}”</translation>
    </message>
    <message>
        <source>The sign-in was denied in the browser</source>
        <translation>O inicio de sesión rexeitouse no navegador</translation>
    </message>
    <message>
        <source>The twin “{name}” isn&apos;t there any more</source>
        <translation>O xemelgo «{name}» xa non existe</translation>
    </message>
    <message>
        <source>They bring new versions to this computer themselves.</source>
        <translation>É ese departamento quen instala as versións novas neste computador.</translation>
    </message>
    <message>
        <source>This address isn&apos;t safe</source>
        <translation>Este enderezo non é seguro</translation>
    </message>
    <message>
        <source>This backup can&apos;t be restored: it is damaged or gone</source>
        <translation>Esta copia de seguranza non se pode restaurar: está danada ou xa non existe</translation>
    </message>
    <message>
        <source>This backup was made by a newer version</source>
        <translation>Esta copia de seguranza fíxoa unha versión máis recente</translation>
    </message>
    <message>
        <source>This company&apos;s own key can&apos;t be used now</source>
        <translation>A clave propia desta empresa non se pode usar agora</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust the server&apos;s certificate, so nothing was sent. Check the address; if it is right, ask your IT department.</source>
        <translation>Este ordenador non confía no certificado do servidor, así que non se enviou nada. Revise o enderezo; se é correcto, consulte o seu departamento de informática.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used</source>
        <translation>Este ordenador non ten un chaveiro que se poida usar</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>O reloxo deste ordenador non está en hora</translation>
    </message>
    <message>
        <source>This copy can&apos;t look for updates</source>
        <translation>Esta copia non pode buscar actualizacións</translation>
    </message>
    <message>
        <source>This group doesn&apos;t exist any more. Choose another one.</source>
        <translation>Este grupo xa non existe. Escolla outro.</translation>
    </message>
    <message>
        <source>This holds characters that no key has. Copy it again.</source>
        <translation>Contén caracteres que non ten ningunha clave. Cópiea de novo.</translation>
    </message>
    <message>
        <source>This holds characters that no secret has. Copy it again.</source>
        <translation>Contén caracteres que non ten ningún segredo. Cópieo de novo.</translation>
    </message>
    <message>
        <source>This isn&apos;t a new secret: it is the key, or what is kept already. Copy it again.</source>
        <translation>Isto non é un segredo novo: é a clave, ou o que xa está gardado. Cópieo de novo.</translation>
    </message>
    <message>
        <source>This isn&apos;t an address</source>
        <translation>Isto non é un enderezo</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that can be used: it must begin with https://</source>
        <translation>Este enderezo non se pode usar: debe comezar por https://</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that updates can be looked for at</source>
        <translation>Este non é un enderezo onde buscar actualizacións</translation>
    </message>
    <message>
        <source>This isn&apos;t the address that the browser was sent back to</source>
        <translation>Este non é o enderezo ao que volveu o navegador</translation>
    </message>
    <message>
        <source>This key belongs to a consumer for sign-in by a person</source>
        <translation>Esta clave é dun consumidor para que inicie sesión unha persoa</translation>
    </message>
    <message>
        <source>This key is in the list already</source>
        <translation>Esta clave xa está na lista</translation>
    </message>
    <message>
        <source>This passphrase could be guessed</source>
        <translation>Esta frase de paso poderíase adiviñar</translation>
    </message>
    <message>
        <source>This program has nothing to sign in with at this company</source>
        <translation>Este programa non ten con que iniciar sesión nesta empresa</translation>
    </message>
    <message>
        <source>This program itself signs in with “{name}”</source>
        <translation>Este mesmo programa inicia sesión con «{name}»</translation>
    </message>
    <message>
        <source>This secret isn&apos;t kept on this computer</source>
        <translation>Este segredo non está gardado neste ordenador</translation>
    </message>
    <message>
        <source>This server doesn&apos;t offer the management of consumers</source>
        <translation>Este servidor non ofrece a xestión de consumidores</translation>
    </message>
    <message>
        <source>Too many requests in this minute</source>
        <translation>Demasiadas peticións neste minuto</translation>
    </message>
    <message>
        <source>Unlock first, then try again. Nothing was changed.</source>
        <translation>Primeiro hai que desbloquear e logo tentalo de novo. Non se cambiou nada.</translation>
    </message>
    <message>
        <source>Updates are only looked for over an encrypted connection</source>
        <translation>As actualizacións só se buscan por unha conexión cifrada</translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name of the group.</source>
        <translation>Use como máximo 120 caracteres para o nome do grupo.</translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name.</source>
        <translation>Use como máximo 120 caracteres para o nome.</translation>
    </message>
    <message>
        <source>Use at most 500 characters for the description.</source>
        <translation>Use como máximo 500 caracteres para a descrición.</translation>
    </message>
    <message>
        <source>What to do stands under each of them.</source>
        <translation>Debaixo de cada un indícase que facer.</translation>
    </message>
    <message>
        <source>What {host} sent isn&apos;t a list of versions</source>
        <translation>O que enviou {host} non é unha lista de versións</translation>
    </message>
    <message>
        <source>Without it the company couldn&apos;t be read any more. Give the company another key and secret under Account first, then come back.</source>
        <translation>Sen el xa non se podería ler a empresa. Primeiro déalle á empresa outra clave e outro segredo en Conta, e despois volva.</translation>
    </message>
    <message>
        <source>Your IT department switched off looking for updates</source>
        <translation>O seu departamento de informática desactivou a busca de actualizacións</translation>
    </message>
    <message>
        <source>Your sign-in with the browser has ended</source>
        <translation>A súa sesión iniciada co navegador rematou</translation>
    </message>
    <message>
        <source>{host} answered with something that isn&apos;t Fracttal&apos;s API</source>
        <translation>{host} respondeu con algo que non é a API de Fracttal</translation>
    </message>
    <message>
        <source>{host} answers, but it isn&apos;t Fracttal&apos;s API</source>
        <translation>{host} responde, pero non é a API de Fracttal</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation>Non se pode acceder a {host}</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t answer</source>
        <translation>{host} non responde</translation>
    </message>
    <message>
        <source>{host} gave an answer that can&apos;t be understood</source>
        <translation>{host} deu unha resposta que non se pode entender</translation>
    </message>
    <message>
        <source>{host} has no list of versions at this address</source>
        <translation>{host} non ten unha lista de versións neste enderezo</translation>
    </message>
    <message>
        <source>{host} sends us to another address</source>
        <translation>{host} envíanos a outro enderezo</translation>
    </message>
    <message>
        <source>{host} sends us to another address for updates</source>
        <translation>{host} remite a outro enderezo para as actualizacións</translation>
    </message>
    <message>
        <source>{host} sent more than a list of versions can be</source>
        <translation>{host} enviou máis do que pode ocupar unha lista de versións</translation>
    </message>
    <message>
        <source>{host} sent more than {megabytes} MB</source>
        <translation>{host} enviou máis de {megabytes} MB</translation>
    </message>
    <message>
        <source>{host} shows an older list of versions than the last time</source>
        <translation>{host} mostra unha lista de versións máis antiga que a última vez</translation>
    </message>
    <message>
        <source>{host} took too long to answer</source>
        <translation>{host} tardou demasiado en responder</translation>
    </message>
    <message>
        <source>{host} wasn&apos;t found</source>
        <translation>Non se atopou {host}</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t there any more</source>
        <translation>«{name}» xa non existe</translation>
    </message>
    <message>
        <source>“{name}” of company {entry} is missing, is there twice or can&apos;t be used. Tell your IT department: {file}</source>
        <translation>«{name}» da empresa {entry} falta, está dúas veces ou non se pode usar. Avise o seu departamento de informática: {file}</translation>
    </message>
    <message>
        <source>“{name}” stands in a file that everybody at this computer can read, where no secret may be. Tell your IT department to take it out and to replace that secret: {file}</source>
        <translation>«{name}» está nun ficheiro que todo o mundo pode ler neste ordenador, onde non pode haber segredos. Pídalle ao seu departamento de informática que o quite e que substitúa ese segredo: {file}</translation>
    </message>
    <message>
        <source>“{name}” was not created</source>
        <translation>Non se creou «{name}»</translation>
    </message>
</context>
<context>
    <name>ModuleDetails</name>
    <message numerus="yes">
        <source>%n consumer(s) may view it, by their group</source>
        <translation>
            <numerusform>%n consumidor pode velo, polo seu grupo</numerusform>
            <numerusform>%n consumidores poden velo, polo seu grupo</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers that may view it</source>
        <translation>Consumidores que poden velo</translation>
    </message>
    <message>
        <source>Documented calls</source>
        <translation>Chamadas documentadas</translation>
    </message>
    <message>
        <source>Fracttal documents the module&apos;s number and the calls. That these calls belong to this module is inferred from what they are about.</source>
        <translation>Fracttal documenta o número do módulo e as chamadas. Que estas chamadas sexan deste módulo dedúcese de que tratan.</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Grao de certeza</translation>
    </message>
    <message>
        <source>None: Fracttal documents no call for this module.</source>
        <translation>Ningunha: Fracttal non documenta ningunha chamada para este módulo.</translation>
    </message>
    <message>
        <source>Not known here: the server doesn&apos;t tell what its groups allow.</source>
        <translation>Aquí non se sabe: o servidor non di o que permiten os seus grupos.</translation>
    </message>
    <message>
        <source>The add-on API Connections in your plan with Fracttal.</source>
        <translation>O complemento Conexións API no seu plan de Fracttal.</translation>
    </message>
    <message>
        <source>To create work orders, the add-on ADVANCED APIs as well.</source>
        <translation>Para crear ordes de traballo, tamén o complemento ADVANCED APIs.</translation>
    </message>
    <message>
        <source>To create: “{right}” on {module} in the consumer&apos;s permission group.</source>
        <translation>Para crear: «{right}» en {module} no grupo de permisos do consumidor.</translation>
    </message>
    <message>
        <source>To read: “{right}” on {module} in the consumer&apos;s permission group.</source>
        <translation>Para ler: «{right}» en {module} no grupo de permisos do consumidor.</translation>
    </message>
    <message>
        <source>What a call needs</source>
        <translation>Que necesita unha chamada</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n máis</numerusform>
            <numerusform>e %n máis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>Add</source>
        <translation>Engadir</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Automator</source>
        <translation>Automatizador</translation>
    </message>
    <message>
        <source>Business intelligence</source>
        <translation>Intelixencia de negocio</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>Recursos humanos</translation>
    </message>
    <message>
        <source>Material requests</source>
        <translation>Solicitudes de materiais</translation>
    </message>
    <message>
        <source>Module {number}</source>
        <translation>Módulo {number}</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitorización</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Tasks and work orders</source>
        <translation>Tarefas e ordes de traballo</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos de traballo</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Terceiros</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Virtual disk</source>
        <translation>Disco virtual</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Almacéns</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Solicitudes de traballo</translation>
    </message>
</context>
<context>
    <name>ModulesPage</name>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>Fracttal&apos;s modules</source>
        <translation>Módulos de Fracttal</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Modules and calls</source>
        <translation>Módulos e chamadas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ningunha</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Quen accede a que</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hai %n minuto</numerusform>
            <numerusform>hai %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Here only: nothing changes on its server.</source>
        <translation>Só aquí: no seu servidor non cambia nada.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar o nome</translation>
    </message>
    <message>
        <source>Rename the company</source>
        <translation>Cambiar o nome da empresa</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>At once: the old secret is dead, every token it got dies, and every program that uses it stops until it gets the new one. The key stays the same. The old secret can&apos;t be brought back.</source>
        <translation>De inmediato: o segredo anterior deixa de ser válido, todos os tokens que obtivo morren e cada programa que o usa detense ata recibir o novo. A clave é a mesma. O segredo anterior non se pode recuperar.</translation>
    </message>
    <message>
        <source>It is kept, but couldn&apos;t be tried yet: choose Verify now later.</source>
        <translation>Está gardado, pero aínda non se puido probar: escolla Verificar agora máis tarde.</translation>
    </message>
    <message>
        <source>It is kept, but the server refuses it: somebody may have made another one since.</source>
        <translation>Está gardado, pero o servidor rexéitao: quizais alguén creou outro despois.</translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation>Usouse por última vez o {time}.</translation>
    </message>
    <message>
        <source>It was tried and works. Copy it, and give it to every program that uses this consumer.</source>
        <translation>Probouse e funciona. Cópieo e entréguello a cada programa que usa este consumidor.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un segredo novo</translation>
    </message>
    <message>
        <source>Make a new secret for “{name}”?</source>
        <translation>Crear un segredo novo para «{name}»?</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nome do consumidor</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Novo segredo</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list had it.</source>
        <translation>A primeira resposta perdeuse polo camiño, pero a lista tíñao.</translation>
    </message>
    <message>
        <source>This program signs in with it too, and takes over the new secret.</source>
        <translation>Este programa tamén inicia sesión con el, e adopta o segredo novo.</translation>
    </message>
    <message>
        <source>To replace it without an outage, cancel and choose Rotate instead.</source>
        <translation>Para substituílo sen interrupción, cancele e escolla a rotación.</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Escriba o nome do consumidor para continuar: {name}</translation>
    </message>
    <message>
        <source>“{name}” has a new secret</source>
        <translation>«{name}» ten un segredo novo</translation>
    </message>
</context>
<context>
    <name>OfflineNotice</name>
    <message>
        <source>Offline</source>
        <translation>Sen conexión</translation>
    </message>
    <message>
        <source>Offline: the list is from {time}</source>
        <translation>Sen conexión: a lista é do {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>{reason}. Searching and copying still work; changes need the server.</source>
        <translation>{reason}. Pode seguir buscando e copiando; para facer cambios cómpre o servidor.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Which groups are shared with people is known once the figures have been read.</source>
        <translation>Cando se lean os datos saberase que grupos se comparten con persoas.</translation>
    </message>
    <message>
        <source>Which groups are shared with people isn&apos;t known: accounts can&apos;t be read.</source>
        <translation>Non se sabe que grupos se comparten con persoas: non se poden ler as contas.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More</source>
        <translation>Máis</translation>
    </message>
    <message>
        <source>More: appearance, help, about, quit</source>
        <translation>Máis: aparencia, axuda, acerca de, saír</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Copy key</source>
        <translation>Copiar a clave</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar o segredo</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Introducir o segredo…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Esquecer…</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar o segredo</translation>
    </message>
    <message>
        <source>It was refused on {time}.</source>
        <translation>Foi rexeitado o {time}.</translation>
    </message>
    <message>
        <source>It worked on {time}.</source>
        <translation>Funcionou o {time}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Novo segredo…</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Non gardado neste ordenador</translation>
    </message>
    <message>
        <source>Not tested from this computer yet.</source>
        <translation>Aínda non se probou desde este ordenador.</translation>
    </message>
    <message>
        <source>Offline: testing and a new secret need the server.</source>
        <translation>Sen conexión: para probar e para un segredo novo cómpre o servidor.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituír…</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Secret made on</source>
        <translation>Segredo creado o</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar o segredo</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Deter a proba</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>The company&apos;s key pair</source>
        <translation>A clave e o segredo da empresa</translation>
    </message>
    <message>
        <source>The secret can&apos;t be read on this computer. Enter it again to test or copy it.</source>
        <translation>O segredo non se pode ler neste ordenador. Introdúzao de novo para probalo ou copialo.</translation>
    </message>
    <message>
        <source>The server shows a secret only when it is made. To test or copy it here, enter the one you have, or make a new one.</source>
        <translation>O servidor só mostra un segredo cando se crea. Para probalo ou copialo aquí, introduza o que ten ou cree un novo.</translation>
    </message>
</context>
<context>
    <name>PairFields</name>
    <message>
        <source>Both can be pasted at once, as lines or as a row, in any order.</source>
        <translation>Tamén se poden pegar á vez, en liñas ou nunha fila, en calquera orde.</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar o segredo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar o segredo</translation>
    </message>
</context>
<context>
    <name>PairForm</name>
    <message>
        <source>As Fracttal shows it in API Connection.</source>
        <translation>Tal como a mostra Fracttal en Conexión API.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Gárdase no chaveiro deste ordenador e en ningures máis.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Gardar</translation>
    </message>
    <message>
        <source>Keep the pair on this computer</source>
        <translation>Gardar o par neste ordenador</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Pégueo aquí.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>There is a space or a hidden character in it. Paste it again.</source>
        <translation>Contén un espazo ou un carácter oculto. Pégueo de novo.</translation>
    </message>
    <message>
        <source>This is longer than any key or secret. Paste it again.</source>
        <translation>É máis longo ca calquera clave ou segredo. Pégueo de novo.</translation>
    </message>
    <message>
        <source>This is the key once more. Paste the secret that belongs to it.</source>
        <translation>Isto é a clave outra vez. Pegue o segredo que lle corresponde.</translation>
    </message>
</context>
<context>
    <name>PanelHeader</name>
    <message>
        <source>Close</source>
        <translation>Pechar</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Pechar o panel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gardar</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Gardar (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gardando…</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with the secret, apart from the rest</source>
        <translation>Un ficheiro co segredo, á parte do resto</translation>
    </message>
    <message>
        <source>A reminder in the file. It doesn&apos;t protect the secret; the passphrase does.</source>
        <translation>Un recordatorio no ficheiro. Non protexe o segredo: o que o protexe é a frase de paso.</translation>
    </message>
    <message>
        <source>Any browser opens it with the passphrase, and nothing else does. It sends nothing anywhere.</source>
        <translation>Calquera navegador o abre coa frase de paso, e nada máis o abre. Non envía nada a ningures.</translation>
    </message>
    <message>
        <source>Make a passphrase of six words</source>
        <translation>Crear unha frase de paso de seis palabras</translation>
    </message>
    <message>
        <source>Not strong enough yet: add a word or two.</source>
        <translation>Aínda non é segura dabondo: engada unha ou dúas palabras.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Outra vez</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Segura dabondo.</translation>
    </message>
    <message>
        <source>The secret isn&apos;t kept on this computer, so no file can be made with it.</source>
        <translation>O segredo non está gardado neste ordenador, así que non se pode crear un ficheiro con el.</translation>
    </message>
    <message>
        <source>This differs from the first one.</source>
        <translation>Non coincide coa primeira.</translation>
    </message>
    <message>
        <source>To be opened within</source>
        <translation>Prazo para abrilo</translation>
    </message>
    <message>
        <source>Too short: at least {number} characters.</source>
        <translation>Demasiado curta: como mínimo {number} caracteres.</translation>
    </message>
    <message>
        <source>Type my own passphrase</source>
        <translation>Escribir a miña propia frase de paso</translation>
    </message>
    <message>
        <source>Weak: it would be guessed. Use several words that don&apos;t belong together.</source>
        <translation>Débil: adiviñaríase. Use varias palabras que non teñan relación entre si.</translation>
    </message>
</context>
<context>
    <name>PastedSignIn</name>
    <message>
        <source>Address that you were sent back to</source>
        <translation>Enderezo ao que volveu o navegador</translation>
    </message>
    <message>
        <source>Sign in on the page that opened, and approve it. The browser is then sent to the integrator&apos;s address, where an error may stand: copy the whole address from the address bar at once, because it is good for a short time and only once.</source>
        <translation>Inicie sesión na páxina que se abriu e dea o seu consentimento. Entón o navegador vai ao enderezo do integrador, onde pode aparecer un erro: copie de inmediato o enderezo completo da barra de enderezos, porque vale pouco tempo e unha soa vez.</translation>
    </message>
    <message>
        <source>Test with it</source>
        <translation>Probar con el</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Any time</source>
        <translation>Calquera data</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre dúas datas…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoxe</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Ata</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>All locations</source>
        <translation>Todas as localizacións</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Días á escolla</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localización</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Ata</translation>
    </message>
</context>
<context>
    <name>PrintedTable</name>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Páxina {number} de {pages}</translation>
    </message>
    <message>
        <source>Without secrets</source>
        <translation>Sen segredos</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>Page {done} of {total}</source>
        <translation>Páxina {done} de {total}</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Páxinas lidas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Deter</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s): the last calls of this minute are left to the company&apos;s other programs.</source>
        <translation>
            <numerusform>Espera de %n segundo: as últimas chamadas deste minuto déixanse para os outros programas da empresa.</numerusform>
            <numerusform>Espera de %n segundos: as últimas chamadas deste minuto déixanse para os outros programas da empresa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>Development</source>
        <translation>Desenvolvemento</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrador</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Gardadas neste ordenador</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Only on this computer: Fracttal doesn&apos;t see it. It is kept as you type, also offline.</source>
        <translation>Só neste ordenador: Fracttal non as ve. Gárdanse a medida que escribe, tamén sen conexión.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produción</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotacións</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Data de revisión</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probas</translation>
    </message>
    <message>
        <source>This isn&apos;t a day that can be read. Write it like the example, or choose it.</source>
        <translation>Esta data non se entende. Escríbaa como no exemplo ou escóllaa.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tícket</translation>
    </message>
</context>
<context>
    <name>RecoveryNotice</name>
    <message>
        <source>Companies: {companies}. Secrets: {secrets}. The lists come from the server again.</source>
        <translation>Empresas: {companies}. Segredos: {secrets}. As listas obtéñense de novo do servidor.</translation>
    </message>
    <message>
        <source>The data on this computer was damaged and has been restored</source>
        <translation>Os datos deste ordenador estaban danados e restauráronse</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Erased here:</source>
        <translation>Bórrase aquí:</translation>
    </message>
    <message>
        <source>It was prepared by your IT department, and comes back only when they change its entry.</source>
        <translation>Preparouna o seu departamento de informática, e só volve se este cambia a súa entrada.</translation>
    </message>
    <message>
        <source>Its server keeps everything: the consumers go on working, also the one of this program. Delete that one in Fracttal when it isn&apos;t needed any more.</source>
        <translation>O seu servidor consérvao todo: os consumidores seguen a funcionar, tamén o deste programa. Elimine este último en Fracttal cando xa non se necesite.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the company</source>
        <translation>Quitar a empresa</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>Quitar «{name}» deste ordenador?</translation>
    </message>
    <message>
        <source>The sample company&apos;s invented data stays in the data folder: it is there again when you open it.</source>
        <translation>Os datos inventados da empresa de exemplo quedan no cartafol de datos: están aí de novo cando a abre.</translation>
    </message>
    <message>
        <source>its addresses, its older key pair, and the key, secret and sign-in of this program there</source>
        <translation>os seus enderezos, a clave e o segredo antigos da empresa, e a clave, o segredo e o inicio de sesión deste programa nela</translation>
    </message>
    <message>
        <source>owners, notes, tests and unfinished forms that only this computer knows</source>
        <translation>os responsables, as notas, as probas e os formularios sen rematar que só coñece este ordenador</translation>
    </message>
    <message numerus="yes">
        <source>the list of %n consumer(s), with their kept secrets</source>
        <translation>
            <numerusform>a lista de %n consumidor, co seu segredo gardado</numerusform>
            <numerusform>a lista de %n consumidores, cos seus segredos gardados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetiredRow</name>
    <message>
        <source>Checked {when}.</source>
        <translation>Última comprobación: {when}.</translation>
    </message>
    <message>
        <source>Forgets it on this computer, its secret too. Fracttal isn&apos;t asked.</source>
        <translation>Esquéceo neste ordenador, tamén o seu segredo. Non se consulta a Fracttal.</translation>
    </message>
    <message>
        <source>It wasn&apos;t deleted: back into the list</source>
        <translation>Non se eliminou: volve á lista</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer.</source>
        <translation>O seu segredo non está gardado neste ordenador.</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server.</source>
        <translation>Sen conexión: para verificar cómpre o servidor.</translation>
    </message>
    <message>
        <source>Old secret of “{name}”</source>
        <translation>Segredo anterior de «{name}»</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Remove from here</source>
        <translation>Quitar de aquí</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>Desde: {time}.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar agora</translation>
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
        <translation>Xa non se usan</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Begun on {date}: {decided} of {total} consumers were looked at.</source>
        <translation>Comezada o {date}: víronse {decided} de {total} consumidores.</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Continuar a revisión</translation>
    </message>
    <message>
        <source>Once a year, look at every consumer: is it still needed, and does somebody answer for it? At the end there is a report, without secrets.</source>
        <translation>Unha vez ao ano, mirar cada consumidor: aínda fai falta e alguén responde por el? Ao final hai un informe, sen segredos.</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Comezar a revisión</translation>
    </message>
    <message>
        <source>The last one was finished on {date}.</source>
        <translation>A última rematouse o {date}.</translation>
    </message>
    <message>
        <source>The last one was finished on {date}: it is due again.</source>
        <translation>A última rematouse o {date}: toca outra vez.</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Revisión anual</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Every consumer is looked at: what it is for, and what becomes of it.</source>
        <translation>Mírase cada consumidor: para que serve e que se fai con el.</translation>
    </message>
    <message>
        <source>Every consumer was looked at</source>
        <translation>Víronse todos os consumidores</translation>
    </message>
    <message>
        <source>Look at every consumer once a year</source>
        <translation>Mirar cada consumidor unha vez ao ano</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Velos outra vez</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nome de quen revisa</translation>
    </message>
    <message>
        <source>Nothing was changed in Fracttal: what needs work or is to be retired is left to you.</source>
        <translation>Non se cambiou nada en Fracttal: o que precisa traballo ou hai que retirar queda por facer.</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Avance da revisión</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Gardar como táboa (CSV)…</translation>
    </message>
    <message>
        <source>Save the report (PDF)…</source>
        <translation>Gardar o informe (PDF)…</translation>
    </message>
    <message>
        <source>Save the report without secrets</source>
        <translation>Gardar o informe sen segredos</translation>
    </message>
    <message>
        <source>Start a new review</source>
        <translation>Comezar outra revisión</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Comezar a revisión</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Táboa (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Gardouse o informe</translation>
    </message>
    <message>
        <source>Write the name of who reviews: it stands in the report.</source>
        <translation>Escribir o nome de quen revisa: consta no informe.</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Revisión anual</translation>
    </message>
    <message>
        <source>You see one consumer after the other, with what it may do, who answers for it and when it was last used, and decide what becomes of it. You can leave at any time and go on later. At the end you get a report without secrets, as PDF or as a table.</source>
        <translation>Os consumidores aparecen un tras outro, co que pode facer cada un, quen responde por el e cando se usou por última vez, e decídese que se fai con el. Pódese saír en calquera momento e continuar despois. Ao final hai un informe sen segredos, en PDF ou como táboa.</translation>
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
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Clave e segredo</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
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
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Yearly review of the OAuth consumers</source>
        <translation>Revisión anual dos consumidores OAuth</translation>
    </message>
</context>
<context>
    <name>RightsTable</name>
    <message>
        <source>This group allows nothing: the API will refuse every call.</source>
        <translation>Este grupo non permite nada: a API rexeitará todas as peticións.</translation>
    </message>
    <message>
        <source>What the API will answer with this group</source>
        <translation>O que a API permite con este grupo</translation>
    </message>
    <message>
        <source>What the API will answer with this group (read only)</source>
        <translation>O que a API permite con este grupo (só lectura)</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>After the leak: “{name}”</source>
        <translation>Despois da filtración: «{name}»</translation>
    </message>
    <message>
        <source>Ask where it was seen (mail, chat, screen, file) and have it removed there.</source>
        <translation>Preguntar onde se viu (correo, chat, pantalla, ficheiro) e facer que o borren de alí.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminalo</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Eliminalo agora</translation>
    </message>
    <message>
        <source>Delete “{name}” when no program uses its pair any more. Until then every step can be undone.</source>
        <translation>Elimine «{name}» cando ningún programa use xa o seu par. Ata entón todos os pasos se poden desfacer.</translation>
    </message>
    <message>
        <source>Every program has the twin&apos;s key and secret.</source>
        <translation>Todos os programas teñen a clave e o segredo do xemelgo.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonala</translation>
    </message>
    <message>
        <source>Give the twin&apos;s key and secret to everybody who uses the old ones. That may take days: both pairs work meanwhile.</source>
        <translation>Entregue a clave e o segredo do xemelgo a todos os que usan os anteriores. Pode levar días: mentres tanto, os dous pares funcionan.</translation>
    </message>
    <message>
        <source>Give up the rotation</source>
        <translation>Abandonar a rotación</translation>
    </message>
    <message>
        <source>Give up the rotation of “{name}”?</source>
        <translation>Abandonar a rotación de «{name}»?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entregalo</translation>
    </message>
    <message>
        <source>If data may have been read, tell who is responsible for data protection.</source>
        <translation>Se puideron lerse datos, avisar a quen responde da protección de datos.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be tried yet whether it is refused: try it later.</source>
        <translation>Aínda non se puido probar se é rexeitado: próbeo máis tarde.</translation>
    </message>
    <message>
        <source>It doesn&apos;t reach what the old one reaches: {modules}. Look at its permission group before it is handed over.</source>
        <translation>Non accede ao que accede o anterior: {modules}. Revise o seu grupo de permisos antes de entregalo.</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>Xa está entregado</translation>
    </message>
    <message>
        <source>It reaches more than the old one: {modules}.</source>
        <translation>Accede a máis que o anterior: {modules}.</translation>
    </message>
    <message>
        <source>Its access is tested: a token, then a read of each module, beside what the old one reaches.</source>
        <translation>Próbase o seu acceso: un token e despois unha lectura de cada módulo, xunto ao que accede o anterior.</translation>
    </message>
    <message>
        <source>Its key and secret were refused since. Undo this step, then test again.</source>
        <translation>A súa clave e o seu segredo foron rexeitados despois. Desfaga este paso e probe de novo.</translation>
    </message>
    <message>
        <source>Its key and secret work, but it reaches no module.</source>
        <translation>A súa clave e o seu segredo funcionan, pero non accede a ningún módulo.</translation>
    </message>
    <message>
        <source>Its key and secret work.</source>
        <translation>A súa clave e o seu segredo funcionan.</translation>
    </message>
    <message>
        <source>Its key and secret work. It reaches the same as the old one: {modules}.</source>
        <translation>A súa clave e o seu segredo funcionan. Accede ao mesmo que o anterior: {modules}.</translation>
    </message>
    <message>
        <source>Its key and secret work. It reaches: {modules}.</source>
        <translation>A súa clave e o seu segredo funcionan. Accede a: {modules}.</translation>
    </message>
    <message>
        <source>Its tokens died with it.</source>
        <translation>Os seus tokens morreron con el.</translation>
    </message>
    <message>
        <source>Look in Fracttal&apos;s Transactions Log for what was changed since, and by whom.</source>
        <translation>Mirar no Rexistro de transaccións de Fracttal que se cambiou desde entón, e quen.</translation>
    </message>
    <message>
        <source>Make a new secret now</source>
        <translation>Crear agora un segredo novo</translation>
    </message>
    <message>
        <source>Make it on Fracttal&apos;s page…</source>
        <translation>Crealo na páxina de Fracttal…</translation>
    </message>
    <message>
        <source>Make the twin</source>
        <translation>Crear o xemelgo</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nome do consumidor</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Novo segredo</translation>
    </message>
    <message>
        <source>Next: {step}. {detail}</source>
        <translation>Segue: {step}. {detail}</translation>
    </message>
    <message>
        <source>No token that it got before can be alive any more.</source>
        <translation>Ningún token que obtivo antes pode seguir vivo.</translation>
    </message>
    <message>
        <source>Not found out this time: {modules}.</source>
        <translation>Esta vez non se descubriu: {modules}.</translation>
    </message>
    <message>
        <source>Nothing changed for “{name}”. Next, test the twin.</source>
        <translation>Nada cambiou para «{name}». Agora, probe o xemelgo.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Comprobalo</translation>
    </message>
    <message>
        <source>Proved: the old pair of “{name}” is refused</source>
        <translation>Comprobado: o par anterior de «{name}» é rexeitado</translation>
    </message>
    <message>
        <source>Retire it on Fracttal&apos;s page…</source>
        <translation>Retiralo na páxina de Fracttal…</translation>
    </message>
    <message>
        <source>Retire the old one</source>
        <translation>Retirar o anterior</translation>
    </message>
    <message>
        <source>Retire the old one…</source>
        <translation>Retirar o anterior…</translation>
    </message>
    <message>
        <source>Retire “{name}”?</source>
        <translation>Retirar «{name}»?</translation>
    </message>
    <message>
        <source>Rotation of “{name}”</source>
        <translation>Rotación de «{name}»</translation>
    </message>
    <message>
        <source>Tell the owner and the integrator, and give them the new pair safely.</source>
        <translation>Avisar ao responsable e ao integrador, e entregarlles o par novo de forma segura.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probalo</translation>
    </message>
    <message>
        <source>Test the twin</source>
        <translation>Probar o xemelgo</translation>
    </message>
    <message>
        <source>The old key and secret are refused, tried {when}.</source>
        <translation>A clave e o segredo anteriores son rexeitados, probado {when}.</translation>
    </message>
    <message>
        <source>The old key and secret are tried: they must be refused.</source>
        <translation>Próbanse a clave e o segredo anteriores: deben ser rexeitados.</translation>
    </message>
    <message>
        <source>The old key and secret still work, tried {when}. They weren&apos;t deleted or replaced, or another consumer was.</source>
        <translation>A clave e o segredo anteriores aínda funcionan, probado {when}. Non se eliminaron nin substituíron, ou fíxose con outro consumidor.</translation>
    </message>
    <message>
        <source>The old pair of “{name}” is retired</source>
        <translation>O par anterior de «{name}» está retirado</translation>
    </message>
    <message>
        <source>The old pair of “{name}” still works</source>
        <translation>O par anterior de «{name}» aínda funciona</translation>
    </message>
    <message>
        <source>The old pair stays as it is. The twin stays too: delete it on Fracttal&apos;s page if nobody uses it.</source>
        <translation>O par anterior segue igual. O xemelgo tamén queda: elimíneo na páxina de Fracttal se ninguén o usa.</translation>
    </message>
    <message>
        <source>The old pair stays as it is. The twin “{twin}” is deleted: whoever has its key already can&apos;t use it any more.</source>
        <translation>O par anterior segue igual. O xemelgo «{twin}» elimínase: quen xa teña a súa clave non poderá usala máis.</translation>
    </message>
    <message>
        <source>The secret that leaked isn&apos;t known to be replaced yet.</source>
        <translation>Aínda non consta que o segredo filtrado se substituíse.</translation>
    </message>
    <message>
        <source>The secret that leaked was replaced on {time}.</source>
        <translation>O segredo filtrado substituíuse o {time}.</translation>
    </message>
    <message>
        <source>The twin is tried once more; only when it works, the old consumer is deleted. Every program that still uses its key stops at once, and its tokens die. This step can&apos;t be undone.</source>
        <translation>O xemelgo próbase unha vez máis; só se funciona, elimínase o consumidor anterior. Todo programa que aínda use a súa clave detense de inmediato, e os seus tokens morren. Este paso non se pode desfacer.</translation>
    </message>
    <message>
        <source>The twin “{twin}” was created</source>
        <translation>Creouse o xemelgo «{twin}»</translation>
    </message>
    <message>
        <source>The twin “{twin}” was tested</source>
        <translation>Probouse o xemelgo “{twin}”</translation>
    </message>
    <message numerus="yes">
        <source>Tokens that it got before may live until {time}: %n minute(s) more.</source>
        <translation>
            <numerusform>Os tokens que obtivo antes poden vivir ata {time}: falta %n minuto.</numerusform>
            <numerusform>Os tokens que obtivo antes poden vivir ata {time}: faltan %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the old pair</source>
        <translation>Probar o par anterior</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Escriba o nome do consumidor para continuar: {name}</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t known to be deleted yet.</source>
        <translation>Aínda non consta que «{name}» se eliminase.</translation>
    </message>
    <message>
        <source>“{name}” was deleted on {time}.</source>
        <translation>«{name}» eliminouse o {time}.</translation>
    </message>
    <message>
        <source>“{twin}” is there, with the same permission group and a pair of its own.</source>
        <translation>«{twin}» xa existe, co mesmo grupo de permisos e un par propio.</translation>
    </message>
    <message>
        <source>“{twin}” isn&apos;t made yet.</source>
        <translation>«{twin}» aínda non se creou.</translation>
    </message>
</context>
<context>
    <name>RotationPart</name>
    <message>
        <source>Begun on {time}.</source>
        <translation>Comezada o {time}.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Rematar</translation>
    </message>
    <message>
        <source>Give up the rotation…</source>
        <translation>Abandonar a rotación…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>It leaked…</source>
        <translation>Filtrouse…</translation>
    </message>
    <message>
        <source>Offline: what needs the server waits. Where it stands is kept.</source>
        <translation>Sen conexión: o que precisa o servidor agarda. O punto en que está queda gardado.</translation>
    </message>
    <message>
        <source>Replaces key and secret while every program goes on working: a twin is made, tested and handed over, and only then the old one goes. It may take days, and can be undone until then.</source>
        <translation>Substitúe a clave e o segredo mentres todos os programas seguen funcionando: créase un xemelgo, próbase e entrégase, e só entón marcha o anterior. Pode levar días, e ata entón pódese desfacer.</translation>
    </message>
    <message>
        <source>Rotate without an outage</source>
        <translation>Rotar sen interrupción</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Show the old one</source>
        <translation>Mostrar o anterior</translation>
    </message>
    <message>
        <source>Show the twin</source>
        <translation>Mostrar o xemelgo</translation>
    </message>
    <message>
        <source>The old secret wasn&apos;t kept on this computer, so nothing can be tried.</source>
        <translation>O segredo anterior non estaba gardado neste ordenador, así que non se pode probar nada.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Desfacer este paso</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Que máis facer</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>En curso…</translation>
    </message>
</context>
<context>
    <name>RotationRow</name>
    <message>
        <source>Finish</source>
        <translation>Rematar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Try the old pair</source>
        <translation>Probar o par anterior</translation>
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
        <translation>Rotacións</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Actions for “{name}”</source>
        <translation>Accións para «{name}»</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar a clave</translation>
    </message>
    <message numerus="yes">
        <source>Copy names and keys of %n consumer(s)</source>
        <translation>
            <numerusform>Copiar o nome e a clave de %n consumidor</numerusform>
            <numerusform>Copiar os nomes e as claves de %n consumidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar o segredo</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n consumer(s)…</source>
        <translation>
            <numerusform>Exportar %n consumidor…</numerusform>
            <numerusform>Exportar %n consumidores…</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar o segredo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>Print %n consumer(s)…</source>
        <translation>
            <numerusform>Imprimir %n consumidor…</numerusform>
            <numerusform>Imprimir %n consumidores…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar o segredo</translation>
    </message>
</context>
<context>
    <name>SampleMenu</name>
    <message>
        <source>Bring the sample company back to its first day?</source>
        <translation>Devolver a empresa de exemplo ao seu estado inicial?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the sample company</source>
        <translation>Restablecer a empresa de exemplo</translation>
    </message>
    <message>
        <source>The consumers that you made in it, and their secrets, are deleted.</source>
        <translation>Elimínanse os consumidores que creou nela e os seus segredos.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>In Fracttal: menu at the top right, Settings, {section}.</source>
        <translation>En Fracttal: menú de arriba á dereita, Configuración, {section}.</translation>
    </message>
    <message>
        <source>Open Fracttal in the browser</source>
        <translation>Abrir Fracttal no navegador</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>API Connections</source>
        <translation>Conexións API</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Auxiliary Catalogs</source>
        <translation>Catálogos auxiliares</translation>
    </message>
    <message>
        <source>Business Calendar</source>
        <translation>Calendario laboral</translation>
    </message>
    <message>
        <source>Cost centres, budgets and currencies.</source>
        <translation>Centros de custo, orzamentos e moedas.</translation>
    </message>
    <message>
        <source>Document Management</source>
        <translation>Xestión documental</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>Fracttal&apos;s modules, the documented calls of each, and what a call needs.</source>
        <translation>Os módulos de Fracttal, as chamadas documentadas de cada un e o que necesita unha chamada.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Xeral</translation>
    </message>
    <message>
        <source>Guest Portal</source>
        <translation>Portal de convidados</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>How maintenance costs are grouped, planned and converted: cost centres, budgets, currencies. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Como se agrupan, planifican e converten os custos de mantemento: centros de custo, orzamentos, moedas. Defínense na propia páxina de Fracttal: a API pública non dá acceso a esta sección.</translation>
    </message>
    <message>
        <source>Language, appearance, text size and the page that opens first.</source>
        <translation>Idioma, aparencia, tamaño do texto e a páxina que se abre primeiro.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridade</translation>
    </message>
    <message>
        <source>Templates and documents of the company.</source>
        <translation>Modelos e documentos da empresa.</translation>
    </message>
    <message>
        <source>Templates for printed orders and reports, and the company&apos;s files. They are kept on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Modelos para ordes e informes impresos, e os ficheiros da empresa. Gárdanse na propia páxina de Fracttal: a API pública non dá acceso a esta sección.</translation>
    </message>
    <message>
        <source>The companies on this computer, and this program itself.</source>
        <translation>As empresas deste ordenador e este mesmo programa.</translation>
    </message>
    <message>
        <source>The company at a glance.</source>
        <translation>A empresa nunha ollada.</translation>
    </message>
    <message>
        <source>The keys with which other programs reach Fracttal&apos;s API.</source>
        <translation>As claves coas que outros programas acceden á API de Fracttal.</translation>
    </message>
    <message>
        <source>The lists that forms in Fracttal choose from.</source>
        <translation>As listas de opcións dos formularios de Fracttal.</translation>
    </message>
    <message>
        <source>The page where guests ask for work, and what they have to fill in. It is set up on Fracttal&apos;s own page: the public API has no call for it.</source>
        <translation>A páxina onde os convidados solicitan traballos, e o que teñen que cubrir. Configúrase na propia páxina de Fracttal: a API pública non dá acceso a esta sección.</translation>
    </message>
    <message>
        <source>The working days, shifts and holidays that Fracttal plans with. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Os días laborables, as quendas e os festivos cos que planifica Fracttal. Defínense na propia páxina de Fracttal: a API pública non dá acceso a esta sección.</translation>
    </message>
    <message>
        <source>Transactions Log</source>
        <translation>Rexistro de transaccións</translation>
    </message>
    <message>
        <source>Types, causes, groups, priorities and the other lists of choices. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Tipos, causas, grupos, prioridades e as demais listas de opcións. Defínense na propia páxina de Fracttal: a API pública non dá acceso a esta sección.</translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation>Contas de usuario</translation>
    </message>
    <message>
        <source>What happened in Fracttal, and what was done on this computer.</source>
        <translation>O que pasou en Fracttal e o que se fixo neste ordenador.</translation>
    </message>
    <message>
        <source>Where secrets are kept, how long they are shown, and how to erase everything.</source>
        <translation>Onde se gardan os segredos, canto tempo se mostran e como borralo todo.</translation>
    </message>
    <message>
        <source>Who may sign in to Fracttal, and which groups people share with programs.</source>
        <translation>Quen pode iniciar sesión en Fracttal, e que grupos comparten as persoas cos programas.</translation>
    </message>
    <message>
        <source>Work requests from people without an account.</source>
        <translation>Solicitudes de traballo de persoas sen conta.</translation>
    </message>
    <message>
        <source>Working hours and holidays.</source>
        <translation>Horario de traballo e festivos.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>A copied secret is cleared after</source>
        <translation>Un segredo copiado bórrase despois de</translation>
    </message>
    <message>
        <source>A shown secret is hidden after</source>
        <translation>Un segredo mostrado ocúltase despois de</translation>
    </message>
    <message>
        <source>Certificates are checked against those that this computer&apos;s system trusts. There is no switch to turn that off: ask your IT department to add a certificate that is missing.</source>
        <translation>Os certificados compróbanse con aqueles nos que confía o sistema deste ordenador. Isto non se pode desactivar: se falta algún certificado, pídalle ao seu departamento de informática que o engada.</translation>
    </message>
    <message>
        <source>Copying and showing</source>
        <translation>Copiar e mostrar</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Erase the rest and close</source>
        <translation>Borrar o resto e pechar</translation>
    </message>
    <message>
        <source>Glances at the screen, clipboard histories, shared screens, stolen backups and disks, secrets in logs and support mails, a hostile or broken network, a crash at a bad moment.</source>
        <translation>Ollos indiscretos, historiais do portapapeis, pantallas compartidas, copias de seguranza e discos roubados, segredos en ficheiros de rexistro e en correos á asistencia técnica, unha rede hostil ou avariada, un fallo en mal momento.</translation>
    </message>
    <message>
        <source>Leave shown secrets out of screen captures</source>
        <translation>Excluír os segredos mostrados das capturas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>No proxy is in use: the open company&apos;s server is reached directly.</source>
        <translation>Non se usa ningún proxy: accédese directamente ao servidor da empresa aberta.</translation>
    </message>
    <message>
        <source>Not against another program that runs under your own account on this computer: what you can read, it can read.</source>
        <translation>Non protexe doutro programa que se execute coa súa mesma conta neste ordenador: o que vostede pode ler, el tamén o pode ler.</translation>
    </message>
    <message>
        <source>Only while the clipboard still holds it, and never when it isn&apos;t kept elsewhere.</source>
        <translation>Só mentres o portapapeis aínda o contén, e nunca se non está gardado noutro lugar.</translation>
    </message>
    <message>
        <source>Proxy of the system in use: {host}</source>
        <translation>Proxy do sistema en uso: {host}</translation>
    </message>
    <message>
        <source>Removes all that this program keeps on this computer, then closes it. Consumers on the servers stay.</source>
        <translation>Elimina todo o que este programa garda neste ordenador e despois péchao. Os consumidores dos servidores quedan.</translation>
    </message>
    <message>
        <source>The key in the keychain couldn&apos;t be removed</source>
        <translation>Non se puido eliminar a clave do chaveiro</translation>
    </message>
    <message>
        <source>This system has no way to do that: hide secrets before you share your screen.</source>
        <translation>Este sistema non ten xeito de facelo: convén agochar os segredos antes de compartir a pantalla.</translation>
    </message>
    <message>
        <source>What this protects against</source>
        <translation>De que protexe isto</translation>
    </message>
    <message>
        <source>While a secret is shown, the whole window stays out of screen shots and shared screens. Turn it off when somebody helps you over a shared screen, or when a magnifier shows a black window.</source>
        <translation>Mentres se mostra un segredo, toda a xanela queda fóra de capturas e pantallas compartidas. Convén desactivalo se alguén axuda por pantalla compartida ou se unha lupa mostra unha xanela negra.</translation>
    </message>
    <message>
        <source>{reason}. Nothing is erased yet. Without its files the key opens nothing.</source>
        <translation>{reason}. Aínda non se borrou nada. Sen os seus ficheiros, a clave non abre nada.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Close the panel</source>
        <translation>Pechar o panel</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar a clave</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar o segredo</translation>
    </message>
    <message>
        <source>Go to the sidebar</source>
        <translation>Ir á barra lateral</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Axuda</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Novo consumidor OAuth</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Saír</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Actualizar a lista</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Gardar o formulario</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show or hide the secret</source>
        <translation>Mostrar ou ocultar o segredo</translation>
    </message>
    <message>
        <source>Sidebar with or without names</source>
        <translation>Barra lateral con ou sen nomes</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Change the company, or connect another one</source>
        <translation>Cambiar de empresa ou conectar outra</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <translation>Empresa: {name}</translation>
    </message>
    <message>
        <source>Connect my company…</source>
        <translation>Conectar a miña empresa…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Conexión: {state}</translation>
    </message>
    <message>
        <source>Consumers made on Fracttal&apos;s page</source>
        <translation>Consumidores: en Fracttal</translation>
    </message>
    <message>
        <source>Consumers managed here</source>
        <translation>Consumidores: aquí</translation>
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
        <translation>Sen conexión</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar agora</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Reset the sample company…</source>
        <translation>Restablecer a empresa de exemplo…</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Empresa de exemplo</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seccións</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Mostrar só as iconas</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar os nomes</translation>
    </message>
    <message>
        <source>Start the sample server again</source>
        <translation>Iniciar de novo o servidor de exemplo</translation>
    </message>
    <message>
        <source>Stop the sample server (to see offline)</source>
        <translation>Deter o servidor de exemplo (para ver o modo sen conexión)</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Probar cunha empresa de exemplo</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Never tested</source>
        <translation>Nunca probado</translation>
    </message>
    <message>
        <source>Not testable here</source>
        <translation>Non se pode probar aquí</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Reaches nothing</source>
        <translation>Non accede a nada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rexeitado</translation>
    </message>
    <message>
        <source>Test cut short</source>
        <translation>Proba interrompida</translation>
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
        <translation>Paso {number}, feito: {title}</translation>
    </message>
    <message>
        <source>Step {number}, later: {title}</source>
        <translation>Paso {number}, despois: {title}</translation>
    </message>
    <message>
        <source>Step {number}, now: {title}</source>
        <translation>Paso {number}, agora: {title}</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Quitar a etiqueta {tag}</translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation>Varias, separadas por comas</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Monthly maintenance figures</source>
        <translation>Datos mensuais de mantemento</translation>
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
        <translation>O rexistro de Fracttal e o diario deste ordenador</translation>
    </message>
    <message>
        <source>In Fracttal</source>
        <translation>En Fracttal</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste ordenador</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Address of the updates</source>
        <translation>Enderezo das actualizacións</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizacións</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Non se puido abrir ningún navegador</translation>
    </message>
    <message>
        <source>Open the download</source>
        <translation>Abrir a descarga</translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation>Abra este enderezo no seu navegador: {address}</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Fixouno o seu departamento de informática.</translation>
    </message>
    <message>
        <source>The list doesn&apos;t say.</source>
        <translation>A lista non o di.</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>Esta é a versión máis recente</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizacións</translation>
    </message>
    <message>
        <source>Version {version} can be had</source>
        <translation>A versión {version} está dispoñible</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>What is new ({date})</source>
        <translation>Novidades ({date})</translation>
    </message>
    <message>
        <source>When you ask for it, this program looks for a newer version, tells what is new and opens its download in the browser. It installs nothing itself, and sends nothing but its own version.</source>
        <translation>Cando llo pide, este programa busca unha versión máis recente, di que hai de novo e abre a súa descarga no navegador. Non instala nada por si mesmo e non envía nada máis ca a súa propia versión.</translation>
    </message>
    <message>
        <source>Without one, nothing is looked for. It stands where you got this program.</source>
        <translation>Sen el non se busca nada. Está no lugar onde obtivo este programa.</translation>
    </message>
</context>
<context>
    <name>UserAccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Accounts and permission groups</source>
        <translation>Contas e grupos de permisos</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Grupos de permisos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>VerificationPart</name>
    <message>
        <source>Asking for a token with key and secret…</source>
        <translation>Pedindo un token coa clave e o segredo…</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funciona?</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer.</source>
        <translation>O seu segredo non está gardado neste ordenador.</translation>
    </message>
    <message>
        <source>Key and secret are accepted, checked {when}. Whether a person can sign in shows only when one does.</source>
        <translation>A clave e o segredo son aceptados; última comprobación: {when}. Só se verá se unha persoa pode iniciar sesión cando alguén o faga.</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nunca comprobado</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server.</source>
        <translation>Sen conexión: para verificar cómpre o servidor.</translation>
    </message>
    <message>
        <source>Refused: key or secret is wrong, or it was deleted. Checked {when}.</source>
        <translation>Rexeitado: a clave ou o segredo é incorrecto, ou foi eliminado. Última comprobación: {when}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Deter</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Verify now asks for one token: whether key and secret are right. Which modules they reach, Test access finds out, under “Access”.</source>
        <translation>Verificar agora pide un token: se a clave e o segredo son correctos. A que módulos acceden descóbreo Probar o acceso, en “Acceso”.</translation>
    </message>
    <message>
        <source>Verify now asks only whether key and secret are right. What a person reaches who signs in, the test under “Access” finds out.</source>
        <translation>Verificar agora só pregunta se a clave e o segredo son correctos. A que accede unha persoa que inicia sesión descóbreo a proba en “Acceso”.</translation>
    </message>
    <message>
        <source>Works, checked {when}</source>
        <translation>Funciona; última comprobación: {when}</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export the rows shown…</source>
        <translation>Exportar as filas mostradas…</translation>
    </message>
    <message>
        <source>Export the selected rows…</source>
        <translation>Exportar as filas seleccionadas…</translation>
    </message>
    <message>
        <source>Export, print and review</source>
        <translation>Exportar, imprimir e revisar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Print the rows shown…</source>
        <translation>Imprimir as filas mostradas…</translation>
    </message>
    <message>
        <source>Print the selected rows…</source>
        <translation>Imprimir as filas seleccionadas…</translation>
    </message>
    <message>
        <source>Yearly review…</source>
        <translation>Revisión anual…</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>About Consumer Desk</source>
        <translation>Acerca de Consumer Desk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
</context>
</TS>
