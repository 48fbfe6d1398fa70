<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Consumer Desk</source>
        <translation>Acerca de Consumer Desk</translation>
    </message>
    <message>
        <source>An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, who has no part in this program.</source>
        <translation>Una herramienta independiente para administradores de Fracttal One. Fracttal es un producto de su propietario, que no participa en este programa.</translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation>Comprobado con el servidor de la empresa de ejemplo, que ofrece las partes documentadas de la API de Fracttal y nuestra propia especificación para administrar consumidores. No comprobado con el servicio real de Fracttal.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Actualizaciones…</translation>
    </message>
</context>
<context>
    <name>AboutFacts</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The folder couldn&apos;t be opened. Its path stands above.</source>
        <translation>No se pudo abrir la carpeta. Su ruta está arriba.</translation>
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
        <translation>Una herramienta independiente para administradores de Fracttal One. Fracttal es un producto de su propietario, que no participa en este programa.</translation>
    </message>
    <message>
        <source>Checked against the sample company&apos;s server, which speaks the documented parts of Fracttal&apos;s API and our own contract for managing consumers. Not checked against Fracttal&apos;s live service.</source>
        <translation>Comprobado con el servidor de la empresa de ejemplo, que ofrece las partes documentadas de la API de Fracttal y nuestra propia especificación para administrar consumidores. No comprobado con el servicio real de Fracttal.</translation>
    </message>
</context>
<context>
    <name>AccessFindings</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A test only reads. Add, edit, delete and report are declared by the group, not tested.</source>
        <translation>Una prueba solo lee. Agregar, editar, eliminar y reportes los declara el grupo, no se prueban.</translation>
    </message>
    <message>
        <source>Declared, not tested: {rights}</source>
        <translation>Declarado, no probado: {rights}</translation>
    </message>
    <message>
        <source>In Fracttal these people have the same group, and can tell what it shows: {names}</source>
        <translation>En Fracttal estas personas tienen el mismo grupo y pueden decir qué muestra: {names}</translation>
    </message>
    <message>
        <source>Its group was changed since: test again.</source>
        <translation>Su grupo cambió desde entonces: probar de nuevo.</translation>
    </message>
    <message>
        <source>No documented call, so not testable: {modules}</source>
        <translation>Sin llamada documentada, por eso no se puede probar: {modules}</translation>
    </message>
    <message>
        <source>Tested {when}, with {calls}</source>
        <translation>Probado {when}, con {calls}</translation>
    </message>
    <message>
        <source>Tested: {rights}</source>
        <translation>Probado: {rights}</translation>
    </message>
    <message>
        <source>What its group allows isn&apos;t known here, only what was found.</source>
        <translation>Aquí no se sabe qué permite su grupo, solo lo que se encontró.</translation>
    </message>
    <message>
        <source>Whoever keeps key and secret should compare them with those in Fracttal; if the secret is lost, a new one is needed.</source>
        <translation>Quien guarda la clave y el secreto debe compararlos con los de Fracttal; si el secreto se perdió, hace falta uno nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Nunca probado</translation>
    </message>
    <message>
        <source>Never tested; its group doesn&apos;t promise it</source>
        <translation>Nunca probado; su grupo no lo promete</translation>
    </message>
    <message>
        <source>Never tested; its group promises it</source>
        <translation>Nunca probado; su grupo lo promete</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Sin saber</translation>
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
        <translation>Una persona inicia sesión: se abre el navegador, que vuelve solo a este programa, porque la dirección de retorno lleva a esta computadora.</translation>
    </message>
    <message>
        <source>A person signs in: the browser opens, and is sent to the callback address {address}. From there the address is copied back to here.</source>
        <translation>Una persona inicia sesión: se abre el navegador, que es enviado a la dirección de retorno {address}. Desde allí la dirección se copia aquí.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Asks for a token, then reads one record of each module. Nothing is written. It takes at most 12 of the 200 calls a minute that the company&apos;s programs share.</source>
        <translation>Pide un token y luego lee un registro de cada módulo. No se escribe nada. Usa como máximo 12 de las 200 llamadas por minuto que comparten los programas de la empresa.</translation>
    </message>
    <message>
        <source>Its callback address isn&apos;t one: it must begin with https://, or with http://127.0.0.1 for a program on the person&apos;s own computer.</source>
        <translation>Su dirección de retorno no es válida: debe empezar con https://, o con http://127.0.0.1 para un programa en la computadora de la propia persona.</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer, so it can&apos;t be tested from here.</source>
        <translation>Su secreto no se guarda en esta computadora, por eso no se puede probar desde aquí.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>Offline: testing needs the server.</source>
        <translation>Sin conexión: para probar hace falta el servidor.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer: {address}</source>
        <translation>Abrir esta dirección en un navegador de esta computadora: {address}</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Avance de la prueba</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Test access</source>
        <translation>Probar el acceso</translation>
    </message>
    <message>
        <source>Test in the browser</source>
        <translation>Probar en el navegador</translation>
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
        <translation>La prueba se detuvo</translation>
    </message>
    <message>
        <source>Waiting for the browser: agree there, then come back.</source>
        <translation>Esperando al navegador: aceptar allí y luego volver.</translation>
    </message>
    <message>
        <source>What was known before stays.</source>
        <translation>Lo que se sabía antes queda.</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message numerus="yes">
        <source>Cut short: the company had only %n call(s) left in this minute, and its other programs need them. Test again in a minute.</source>
        <translation>
            <numerusform>Incompleta: a la empresa le quedaba solo %n llamada en este minuto, y sus otros programas la necesitan. Probar de nuevo en un minuto.</numerusform>
            <numerusform>Incompleta: a la empresa le quedaban solo %n llamadas en este minuto, y sus otros programas las necesitan. Probar de nuevo en un minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut short: the company&apos;s calls of this minute are used up. Test again in a minute.</source>
        <translation>Incompleta: se agotaron las llamadas de la empresa en este minuto. Probar de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Cut short: the server didn&apos;t answer any more.</source>
        <translation>Incompleta: el servidor dejó de responder.</translation>
    </message>
    <message>
        <source>Key or secret is wrong, or the consumer was deleted</source>
        <translation>La clave o el secreto es incorrecto, o se eliminó el consumidor</translation>
    </message>
    <message>
        <source>No answer came. Check this computer&apos;s connection, then test again.</source>
        <translation>No llegó respuesta. Revisar la conexión de esta computadora y probar de nuevo.</translation>
    </message>
    <message>
        <source>No answer of use</source>
        <translation>Sin respuesta útil</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No probado</translation>
    </message>
    <message>
        <source>Nothing is known. Test again.</source>
        <translation>No se sabe nada. Probar de nuevo.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Reached, though its group doesn&apos;t promise it</source>
        <translation>Alcanzado, aunque su grupo no lo promete</translation>
    </message>
    <message numerus="yes">
        <source>Reaches all that its group promises: %n module(s)</source>
        <translation>
            <numerusform>Alcanza todo lo que promete su grupo: %n módulo</numerusform>
            <numerusform>Alcanza todo lo que promete su grupo: %n módulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaches no module</source>
        <translation>No alcanza ningún módulo</translation>
    </message>
    <message>
        <source>Reaches {reached} of the {of} modules that can be tried</source>
        <translation>Alcanza {reached} de los {of} módulos que se pueden probar</translation>
    </message>
    <message>
        <source>Reaches {reached} of the {of} modules that its group promises</source>
        <translation>Alcanza {reached} de los {of} módulos que promete su grupo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused by the group or by the plan: Fracttal doesn&apos;t say which. First look at the group, in Fracttal under User Accounts, Permissions. If it includes the module, ask whoever manages the contract with Fracttal.</source>
        <translation>Rechazado por el grupo o por el plan: Fracttal no dice cuál. Primero revisar el grupo, en Fracttal en Cuentas de usuario, Permisos. Si incluye el módulo, preguntar a quien administra el contrato con Fracttal.</translation>
    </message>
    <message>
        <source>Refused, as its group says</source>
        <translation>Rechazado, como dice su grupo</translation>
    </message>
    <message>
        <source>Refused, though its group promises it</source>
        <translation>Rechazado, aunque su grupo lo promete</translation>
    </message>
    <message>
        <source>The company&apos;s calls of this minute are used up. Wait for a minute, then test again.</source>
        <translation>Se agotaron las llamadas de la empresa en este minuto. Esperar un minuto y probar de nuevo.</translation>
    </message>
    <message>
        <source>The group doesn&apos;t include it. Whoever manages permission groups can add it.</source>
        <translation>El grupo no lo incluye. Quien administra los grupos de permisos puede agregarlo.</translation>
    </message>
    <message>
        <source>The group includes it, so the plan may not. Whoever manages the contract with Fracttal should look; if the plan has it, whoever manages permission groups.</source>
        <translation>El grupo lo incluye, así que puede faltar en el plan. Debe revisarlo quien administra el contrato con Fracttal; si el plan lo tiene, quien administra los grupos de permisos.</translation>
    </message>
    <message>
        <source>The server answered, but not as its documentation says. If a later test finds the same, tell Fracttal&apos;s support.</source>
        <translation>El servidor respondió, pero no como dice su documentación. Si una prueba posterior encuentra lo mismo, avisar al soporte de Fracttal.</translation>
    </message>
    <message>
        <source>The test was cut short</source>
        <translation>La prueba quedó incompleta</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>AccountsTab</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar búsqueda</translation>
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
        <translation>Cargar las cuentas</translation>
    </message>
    <message>
        <source>Loading the accounts…</source>
        <translation>Cargando las cuentas…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No account matches “{query}”</source>
        <translation>Ninguna cuenta coincide con “{query}”</translation>
    </message>
    <message>
        <source>Own staff</source>
        <translation>Personal propio</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>Search name, e-mail or group</source>
        <translation>Buscar nombre, correo o grupo</translation>
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
        <translation>Las cuentas aún no se cargaron</translation>
    </message>
    <message>
        <source>The search looks at name, e-mail, type and group.</source>
        <translation>La búsqueda mira nombre, correo, tipo y grupo.</translation>
    </message>
    <message>
        <source>The server lists no accounts</source>
        <translation>El servidor no muestra ninguna cuenta</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Cierre de sesión</translation>
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
        <translation>Autorizaciones de aplicaciones</translation>
    </message>
    <message>
        <source>Kinds of API connections</source>
        <translation>Tipos de conexiones API</translation>
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
            <numerusform>%n consumidor tiene pendiente su revisión</numerusform>
            <numerusform>%n consumidores tienen pendiente su revisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) failed the last test</source>
        <translation>
            <numerusform>%n consumidor falló en la última prueba</numerusform>
            <numerusform>%n consumidores fallaron en la última prueba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) have no owner</source>
        <translation>
            <numerusform>%n consumidor no tiene responsable</numerusform>
            <numerusform>%n consumidores no tienen responsable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) share a permission group with people</source>
        <translation>
            <numerusform>%n consumidor comparte un grupo de permisos con personas</numerusform>
            <numerusform>%n consumidores comparten un grupo de permisos con personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) were never tested</source>
        <translation>
            <numerusform>%n consumidor nunca se probó</numerusform>
            <numerusform>%n consumidores nunca se probaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rotation(s) under way</source>
        <translation>
            <numerusform>%n rotación en curso</numerusform>
            <numerusform>%n rotaciones en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) aren&apos;t kept on this computer</source>
        <translation>
            <numerusform>%n secreto no está guardado en este equipo</numerusform>
            <numerusform>%n secretos no están guardados en este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Each waits where you left it; go on when you are ready.</source>
        <translation>Cada una espera donde quedó; continúe cuando quiera.</translation>
    </message>
    <message>
        <source>Key or secret were refused: who uses them can&apos;t sign in.</source>
        <translation>Se rechazó la clave o el secreto: quien los usa no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether key and secret work.</source>
        <translation>Todavía no se sabe si la clave y el secreto funcionan.</translation>
    </message>
    <message>
        <source>The day that you chose for it has come.</source>
        <translation>Llegó el día elegido para hacerla.</translation>
    </message>
    <message>
        <source>There is nobody to ask before one is changed or deleted.</source>
        <translation>No hay a quién preguntar antes de cambiar o eliminar uno.</translation>
    </message>
    <message>
        <source>They can&apos;t be copied, tested or handed over from here.</source>
        <translation>No se pueden copiar, probar ni entregar desde aquí.</translation>
    </message>
    <message>
        <source>Who changes that group for a person changes a program with it.</source>
        <translation>Quien cambia ese grupo para una persona cambia también un programa.</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>All OAuth consumers</source>
        <translation>Todos los consumidores OAuth</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Lo que requiere atención</translation>
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
        <translation>Autorizada</translation>
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
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>AuthorizationTable</name>
    <message>
        <source>Copy e-mail</source>
        <translation>Copiar el correo electrónico</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Show the consumer</source>
        <translation>Mostrar el consumidor</translation>
    </message>
</context>
<context>
    <name>AuthorizationsTab</name>
    <message>
        <source>A person appears here once they sign in to a program that acts for them: a consumer with the grant type “Authorization code”.</source>
        <translation>Una persona aparece aquí cuando inicia sesión en un programa que actúa en su nombre: un consumidor con el tipo de autorización “Código de autorización”.</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorizaciones de aplicaciones</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Loading the authorizations…</source>
        <translation>Cargando las autorizaciones…</translation>
    </message>
    <message>
        <source>No authorization matches “{query}”</source>
        <translation>Ninguna autorización coincide con “{query}”</translation>
    </message>
    <message>
        <source>Nobody has authorised an application</source>
        <translation>Nadie ha autorizado una aplicación</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Sin conexión, y todavía no hay nada guardado</translation>
    </message>
    <message>
        <source>Offline: revoking needs the server.</source>
        <translation>Sin conexión: para revocar se necesita el servidor.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke an authorization</source>
        <translation>Revocar una autorización</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Search authorizations</source>
        <translation>Buscar autorizaciones</translation>
    </message>
    <message>
        <source>Search person, e-mail or application</source>
        <translation>Buscar persona, correo o aplicación</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Mostrando {shown} de {total}</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Detener la actualización</translation>
    </message>
    <message>
        <source>Take back {person}&apos;s authorization of “{application}”?</source>
        <translation>¿Retirar la autorización de {person} a “{application}”?</translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation>La lista nunca se cargó en esta computadora. Aparecerá cuando se pueda contactar al servidor.</translation>
    </message>
    <message>
        <source>The people who signed in and let an application act for them, within what they may do themselves. Fracttal&apos;s page shows who did so, for which application and when, and takes it back: the application&apos;s tokens for that person die at once and it has to ask again, while other people&apos;s stay. Fracttal publishes no call that gives this list to a program, so it is seen there only.</source>
        <translation>Las personas que iniciaron sesión y permitieron que una aplicación actúe en su nombre, dentro de lo que ellas mismas pueden hacer. La página de Fracttal muestra quién lo hizo, para qué aplicación y cuándo, y permite retirarlo: los tokens de la aplicación para esa persona dejan de ser válidos de inmediato y la aplicación tiene que volver a pedir permiso; los de otras personas se mantienen. Fracttal no publica ninguna llamada que entregue esta lista a un programa, por lo que solo se ve allí.</translation>
    </message>
    <message>
        <source>The search looks at person, e-mail and application.</source>
        <translation>La búsqueda mira la persona, el correo y la aplicación.</translation>
    </message>
    <message>
        <source>The tokens with which “{application}” acts for {person} ({email}) die at once, and what it does for this person stops. It has to ask again, and {person} can authorise it again. What other people authorised stays as it is.</source>
        <translation>Los tokens con los que “{application}” actúa en nombre de {person} ({email}) dejan de ser válidos de inmediato, y lo que hace por esta persona se detiene. Tiene que volver a pedir permiso, y {person} puede autorizarla de nuevo. Lo que otras personas autorizaron queda como está.</translation>
    </message>
    <message>
        <source>To act for this person again, the application has to ask.</source>
        <translation>Para volver a actuar en nombre de esta persona, la aplicación tiene que pedir permiso.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>read on {time}</source>
        <translation>leído el {time}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{email} was copied</source>
        <translation>Se copió {email}</translation>
    </message>
    <message>
        <source>{person}&apos;s authorization of “{application}” was taken back</source>
        <translation>Se retiró la autorización de {person} a “{application}”</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n secret(s) in it can&apos;t be read: their key is gone.</source>
        <translation>
            <numerusform>%n de sus secretos no se puede leer: su clave ya no existe.</numerusform>
            <numerusform>%n de sus secretos no se pueden leer: su clave ya no existe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Companies: {names} and %n more.</source>
        <translation>
            <numerusform>Empresas: {names} y %n más.</numerusform>
            <numerusform>Empresas: {names} y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies: {names}.</source>
        <translation>Empresas: {names}.</translation>
    </message>
    <message>
        <source>Damaged: it can&apos;t be restored.</source>
        <translation>Dañada: no se puede restaurar.</translation>
    </message>
    <message>
        <source>Made by a newer version of Consumer Desk.</source>
        <translation>Hecha por una versión más reciente de Consumer Desk.</translation>
    </message>
    <message>
        <source>No company.</source>
        <translation>Ninguna empresa.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Secrets: {secrets}. Consumers with notes of your own: {records}.</source>
        <translation>Secretos: {secrets}. Consumidores con notas propias: {records}.</translation>
    </message>
    <message>
        <source>{time}, before a backup was restored</source>
        <translation>{time}, antes de restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>{time}, before an update of the program</source>
        <translation>{time}, antes de una actualización del programa</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A secret that was replaced since then is the old one again here, and doesn&apos;t work.</source>
        <translation>Un secreto que se reemplazó desde entonces vuelve a ser aquí el anterior, y no funciona.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Companies, secrets, notes, tests, unfinished forms, rotations and reviews of now are replaced by those of then.</source>
        <translation>Las empresas, los secretos, las notas, las pruebas, los formularios sin terminar, las rotaciones y las revisiones de ahora se reemplazan por los de entonces.</translation>
    </message>
    <message>
        <source>None yet: the first is made when the program is closed.</source>
        <translation>Ninguna todavía: la primera se hace al cerrar el programa.</translation>
    </message>
    <message>
        <source>One is made on each day on which something changed, and before each update of the program: companies, sealed secrets, notes, unfinished forms and the journal. The last 3 are kept.</source>
        <translation>Se hace una cada día en que algo cambió y antes de cada actualización del programa: empresas, secretos sellados, notas, formularios sin terminar y el diario. Se conservan las 3 últimas.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore the backup of {time}?</source>
        <translation>¿Restaurar la copia de seguridad de {time}?</translation>
    </message>
    <message>
        <source>The backup of {time} was restored</source>
        <translation>Se restauró la copia de seguridad de {time}</translation>
    </message>
    <message>
        <source>The journal stays, and notes this. Settings stay.</source>
        <translation>El diario se conserva y anota esto. La configuración se conserva.</translation>
    </message>
    <message>
        <source>The lists of consumers come from the servers again. The servers keep everything.</source>
        <translation>Las listas de consumidores vienen otra vez de los servidores. Los servidores conservan todo.</translation>
    </message>
    <message>
        <source>What is here now is set aside first. It stands in the list, and can be restored as well.</source>
        <translation>Lo que hay aquí ahora se aparta primero. Queda en la lista y también se puede restaurar.</translation>
    </message>
</context>
<context>
    <name>BrowserAnswer</name>
    <message>
        <source>Go back to Consumer Desk: the sign-in goes on there.</source>
        <translation>Volver a Consumer Desk: el inicio de sesión continúa allí.</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed</source>
        <translation>El inicio de sesión no se completó</translation>
    </message>
    <message>
        <source>You can close this tab</source>
        <translation>Se puede cerrar esta pestaña</translation>
    </message>
    <message>
        <source>You can close this tab. Consumer Desk says what happened and what to do.</source>
        <translation>Se puede cerrar esta pestaña. Consumer Desk dice qué pasó y qué hacer.</translation>
    </message>
</context>
<context>
    <name>CalmRow</name>
    <message>
        <source>Nothing: no consumer needs a look from you.</source>
        <translation>Nada: ningún consumidor necesita revisión.</translation>
    </message>
</context>
<context>
    <name>ClipboardStrip</name>
    <message>
        <source>Clear now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>Key of “{name}” copied.</source>
        <translation>Se copió la clave de “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>Names and keys of %n consumer(s) copied, without secrets.</source>
        <translation>
            <numerusform>Nombre y clave de %n consumidor copiados, sin secretos.</numerusform>
            <numerusform>Nombres y claves de %n consumidores copiados, sin secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret of “{name}” copied, and left out of clipboard histories that respect the mark. Cleared in {seconds} s.</source>
        <translation>Se copió el secreto de “{name}”; los historiales del portapapeles que respetan la marca de confidencialidad no lo guardan. Se borrará en {seconds} s.</translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. A clipboard history on this computer may keep it. Cleared in {seconds} s.</source>
        <translation>Se copió el secreto de “{name}”. Un historial del portapapeles de este equipo podría guardarlo. Se borrará en {seconds} s.</translation>
    </message>
    <message>
        <source>Secret of “{name}” copied. It isn&apos;t kept on this computer, so it stays in the clipboard until you clear it.</source>
        <translation>Se copió el secreto de “{name}”. No está guardado en esta computadora, así que queda en el portapapeles hasta que usted lo borre.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Se borró el portapapeles.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
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
        <translation>Mover “{column}” hacia el final</translation>
    </message>
    <message>
        <source>Move “{column}” towards the start</source>
        <translation>Mover “{column}” hacia el inicio</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Restablecer las columnas</translation>
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
        <translation>Conectar otra empresa</translation>
    </message>
</context>
<context>
    <name>CompanyCard</name>
    <message>
        <source>Change the connection…</source>
        <translation>Cambiar la conexión…</translation>
    </message>
    <message>
        <source>Consumers are made on Fracttal&apos;s own page, and kept here</source>
        <translation>Los consumidores se crean en la página de Fracttal y se guardan aquí</translation>
    </message>
    <message>
        <source>Consumers are managed from here</source>
        <translation>Los consumidores se administran desde aquí</translation>
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
        <translation>Abierta ahora</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Clave propia</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Avance de la prueba</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Sample company: invented data on this computer</source>
        <translation>Empresa de ejemplo: datos inventados en esta computadora</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
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
        <translation>ninguna: este programa no tiene con qué iniciar sesión</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>esta computadora</translation>
    </message>
    <message>
        <source>{key} (you signed in with the browser)</source>
        <translation>{key} (inicio de sesión en el navegador)</translation>
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
        <translation>¿Es el secreto de “{name}”?</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>Es el mismo.</translation>
    </message>
    <message>
        <source>It isn&apos;t the same.</source>
        <translation>No es el mismo.</translation>
    </message>
    <message>
        <source>Paste a secret, or type the fingerprint that the other side reads aloud. It is compared on this computer and forgotten at once.</source>
        <translation>Pegue un secreto, o escriba la huella que la otra parte lee en voz alta. Se compara en esta computadora y se olvida de inmediato.</translation>
    </message>
    <message>
        <source>Secret or fingerprint</source>
        <translation>Secreto o huella</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>A number from 1024 to 65535 that no other program here uses.</source>
        <translation>Un número de 1024 a 65535 que ningún otro programa use aquí.</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Dirección para iniciar sesión</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Dirección para tokens</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>As me, in the browser</source>
        <translation>Como yo, en el navegador</translation>
    </message>
    <message>
        <source>As you want to see it here.</source>
        <translation>El nombre con el que la verá aquí.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Consumers are then made on Fracttal&apos;s own page, step by step, and kept here. A key can be given later, under Account.</source>
        <translation>Entonces los consumidores se crean en la página de Fracttal, paso a paso, y se guardan aquí. Se puede dar una clave más adelante, en Cuenta.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the callback address</source>
        <translation>Copiar la dirección de retorno</translation>
    </message>
    <message>
        <source>Give the company a name.</source>
        <translation>Escriba un nombre para la empresa.</translation>
    </message>
    <message>
        <source>How does this program sign in there?</source>
        <translation>¿Cómo inicia sesión allí este programa?</translation>
    </message>
    <message>
        <source>If the consumer has one. It is kept in this computer&apos;s keychain.</source>
        <translation>Si el consumidor tiene uno. Se guarda en el llavero de esta computadora.</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Se guarda en el llavero de esta computadora y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is here.</source>
        <translation>Dejarlo vacío para conservar el que está aquí.</translation>
    </message>
    <message>
        <source>Not at all for now</source>
        <translation>De ninguna manera por ahora</translation>
    </message>
    <message>
        <source>Of a consumer made for this program on Fracttal&apos;s page.</source>
        <translation>De un consumidor creado para este programa en la página de Fracttal.</translation>
    </message>
    <message>
        <source>Of a consumer with the grant type Authorization code and the callback address below.</source>
        <translation>De un consumidor con el tipo de autorización Código de autorización y la dirección de retorno de abajo.</translation>
    </message>
    <message>
        <source>Other address than Fracttal&apos;s cloud</source>
        <translation>Dirección distinta de la nube de Fracttal</translation>
    </message>
    <message>
        <source>Paste the key of a consumer of this company.</source>
        <translation>Pegue la clave de un consumidor de esta empresa.</translation>
    </message>
    <message>
        <source>Paste the secret that belongs to the key.</source>
        <translation>Pegue el secreto que corresponde a la clave.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Register exactly this one with the consumer.</source>
        <translation>Registrar exactamente esta en el consumidor.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>The server wants a callback address with a port</source>
        <translation>El servidor quiere una dirección de retorno con puerto</translation>
    </message>
    <message>
        <source>Type a port from 1024 to 65535.</source>
        <translation>Escribir un puerto de 1024 a 65535.</translation>
    </message>
    <message>
        <source>With the key and secret of a consumer made for it</source>
        <translation>Con la clave y el secreto de un consumidor creado para él</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Address for the browser</source>
        <translation>Dirección para el navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change the connection of a company</source>
        <translation>Cambiar la conexión de una empresa</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect a company</source>
        <translation>Conectar una empresa</translation>
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
        <translation>Copiar la dirección de abajo en un navegador de esta computadora.</translation>
    </message>
    <message>
        <source>Copy the address for the browser</source>
        <translation>Copiar la dirección para el navegador</translation>
    </message>
    <message>
        <source>Keep the company</source>
        <translation>Guardar la empresa</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Guardar y conectar</translation>
    </message>
    <message>
        <source>Says what is found there, and keeps nothing</source>
        <translation>Dice qué se encuentra allí y no guarda nada</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Signs in at its server and finds out whether consumers can be managed from here.</source>
        <translation>Inicia sesión en el servidor de la empresa y averigua si los consumidores se pueden administrar desde aquí.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
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
        <translation>Se abrió el navegador: aceptar allí y luego volver. Si no se abrió, copiar en él esta dirección. El inicio de sesión termina por sí solo a los 5 minutos.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Consumers can be managed from here.</source>
        <translation>Los consumidores se pueden administrar desde aquí.</translation>
    </message>
    <message>
        <source>Its server has no call for consumers: they are made on Fracttal&apos;s own page.</source>
        <translation>Su servidor no permite administrar consumidores desde aquí: se crean en la propia página de Fracttal.</translation>
    </message>
    <message>
        <source>Its server keeps everything.</source>
        <translation>Su servidor conserva todo.</translation>
    </message>
    <message>
        <source>Without a key of its own this program asks its server for nothing. Consumers are made on Fracttal&apos;s own page.</source>
        <translation>Sin una clave propia, este programa no le pide nada a su servidor. Los consumidores se crean en la página de Fracttal.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} está conectada</translation>
    </message>
    <message>
        <source>{name} was removed from this computer</source>
        <translation>{name} se quitó de esta computadora</translation>
    </message>
</context>
<context>
    <name>ConnectionTab</name>
    <message>
        <source>A new one was made on {time}, not from this computer. Ask who made it for the new secret, then enter it here.</source>
        <translation>El {time} se creó uno nuevo, no desde esta computadora. Pida el secreto nuevo a quien lo creó e introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>API Connection</source>
        <translation>Conexión API</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the pair</source>
        <translation>Olvidar el par</translation>
    </message>
    <message>
        <source>Forget the pair on this computer?</source>
        <translation>¿Olvidar el par en esta computadora?</translation>
    </message>
    <message>
        <source>Fracttal shows this pair to a super-administrator only, and makes its new secrets on its own page. A new secret there ends the old one at once. Copy key and secret from there to keep them here, sealed with this computer&apos;s keychain, and to test them.</source>
        <translation>Fracttal muestra este par solo a un superadministrador y crea sus nuevos secretos en su propia página. Un secreto nuevo allí anula el anterior de inmediato. Copie de allí la clave y el secreto para guardarlos aquí, protegidos con el llavero de esta computadora, y para probarlos.</translation>
    </message>
    <message>
        <source>Its secret is deleted here and nowhere else: in Fracttal it stays valid, and programs that use it go on working. Without another copy of it, only a new secret helps.</source>
        <translation>Su secreto se elimina aquí y en ningún otro lugar: en Fracttal sigue siendo válido, y los programas que lo usan siguen funcionando. Sin otra copia, solo sirve crear un secreto nuevo.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un secreto nuevo</translation>
    </message>
    <message>
        <source>Make a new secret for the whole company?</source>
        <translation>¿Crear un secreto nuevo para toda la empresa?</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secreto nuevo</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Sin conexión, y todavía no hay nada guardado</translation>
    </message>
    <message>
        <source>Test it to see whether Fracttal takes it.</source>
        <translation>Pruébelo para ver si Fracttal lo acepta.</translation>
    </message>
    <message>
        <source>The key comes when the server can be reached.</source>
        <translation>La clave aparecerá cuando se pueda contactar al servidor.</translation>
    </message>
    <message>
        <source>The old one is dead. Give the new one to every program that uses the pair.</source>
        <translation>El anterior ya no sirve. Entregue el nuevo a cada programa que usa el par.</translation>
    </message>
    <message>
        <source>The old secret dies at once: every program that signs with it stops until it gets the new one. The old one can&apos;t be brought back. The key stays the same.</source>
        <translation>El secreto anterior deja de valer de inmediato: todos los programas que firman con él se detienen hasta que reciban el nuevo. El anterior no se puede recuperar. La clave sigue siendo la misma.</translation>
    </message>
    <message>
        <source>The pair has a new secret</source>
        <translation>El par tiene un secreto nuevo</translation>
    </message>
    <message>
        <source>The pair is kept</source>
        <translation>El par está guardado</translation>
    </message>
    <message>
        <source>The pair works</source>
        <translation>El par funciona</translation>
    </message>
    <message>
        <source>The pair&apos;s secret is no longer on this computer</source>
        <translation>El secreto del par ya no está en esta computadora</translation>
    </message>
    <message>
        <source>The secret that was kept here is dead</source>
        <translation>El secreto que estaba guardado aquí ya no sirve</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this pair read</source>
        <translation>El servidor no permite leer con este par</translation>
    </message>
    <message>
        <source>The server took a signed request for one asset. Nothing was changed.</source>
        <translation>El servidor aceptó una solicitud firmada de un activo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This pair has no permission group, so it is not about one: the plan with Fracttal may lack API Connections, which is an add-on. Ask Fracttal.</source>
        <translation>Este par no tiene grupo de permisos, así que no se trata de eso: al plan con Fracttal puede faltarle Conexiones API, que es un complemento. Consulte a Fracttal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Type the company&apos;s name to go on: {name}</source>
        <translation>Para continuar, escriba el nombre de la empresa: {name}</translation>
    </message>
</context>
<context>
    <name>ConsumerFields</name>
    <message>
        <source>Callback address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Choose the grant type</source>
        <translation>Elija el tipo de autorización</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>For a program acting for a person, who signs in to Fracttal and agrees.</source>
        <translation>Para un programa que actúa en nombre de una persona, que inicia sesión en Fracttal y da su consentimiento.</translation>
    </message>
    <message>
        <source>For a program on its own, such as a report or a data transfer at night.</source>
        <translation>Para un programa que funciona por sí solo, como un reporte o una transferencia de datos nocturna.</translation>
    </message>
    <message>
        <source>From the integrator. Fracttal compares it to the letter.</source>
        <translation>La da el integrador. Fracttal la compara letra por letra.</translation>
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
        <translation>Cómo inicia sesión el programa del integrador.</translation>
    </message>
    <message>
        <source>Its name in Fracttal&apos;s list. What groups allow isn&apos;t known here, so they can&apos;t be compared.</source>
        <translation>Su nombre en la lista de Fracttal. Aquí no se sabe qué permiten los grupos, así que no se pueden comparar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>So that you recognise it: the program and its use.</source>
        <translation>Para que usted lo reconozca: el programa y su uso.</translation>
    </message>
    <message>
        <source>Without the right group the connection can&apos;t reach the module it needs.</source>
        <translation>Sin el grupo correcto, la conexión no tiene acceso al módulo que necesita.</translation>
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
        <translation>Descripción</translation>
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
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>Last tested: {when}</source>
        <translation>Última prueba: {when}</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>No guardado aquí</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Fecha de revisión</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Secreto oculto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>{column}, sorted downwards</source>
        <translation>{column}, en orden descendente</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <translation>{column}, en orden ascendente</translation>
    </message>
</context>
<context>
    <name>ConsumerPanel</name>
    <message>
        <source>Copy key and secret, and hand them over separately.</source>
        <translation>Copie la clave y el secreto, y entréguelos por separado.</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nuevo consumidor OAuth</translation>
    </message>
    <message>
        <source>Offline: saving and deleting need the server. What you type is kept.</source>
        <translation>Sin conexión: para guardar y eliminar se necesita el servidor. Lo que escriba se conserva.</translation>
    </message>
    <message>
        <source>Offline: saving needs the server. What you type is kept.</source>
        <translation>Sin conexión: para guardar se necesita el servidor. Lo que escriba se conserva.</translation>
    </message>
    <message>
        <source>Record an existing consumer</source>
        <translation>Registrar un consumidor existente</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Vaciar todo</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation>La primera respuesta se perdió en el camino, pero la lista lo muestra.</translation>
    </message>
    <message>
        <source>The server didn&apos;t show its secret.</source>
        <translation>El servidor no mostró su secreto.</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation>Se creó “{name}”</translation>
    </message>
    <message>
        <source>“{name}” was saved</source>
        <translation>Se guardó “{name}”</translation>
    </message>
</context>
<context>
    <name>ConsumerTable</name>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar secreto</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar secreto</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar secreto</translation>
    </message>
</context>
<context>
    <name>ConsumersTab</name>
    <message>
        <source>A consumer is a key and a secret with which another program reaches Fracttal&apos;s API. Create one for each program.</source>
        <translation>Un consumidor es una clave y un secreto con los que otro programa accede a la API de Fracttal. Cree uno para cada programa.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Fracttal lets no program list or create consumers. You are led through its own page step by step; key and secret are then verified and kept here.</source>
        <translation>Fracttal no deja que un programa liste o cree consumidores. Se le guía paso a paso por su propia página; después, la clave y el secreto se verifican y se guardan aquí.</translation>
    </message>
    <message>
        <source>Loading the consumers…</source>
        <translation>Cargando los consumidores…</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nuevo consumidor OAuth</translation>
    </message>
    <message>
        <source>No consumer matches “{query}”</source>
        <translation>Ningún consumidor coincide con “{query}”</translation>
    </message>
    <message>
        <source>No consumer passes the filters</source>
        <translation>Ningún consumidor cumple los filtros</translation>
    </message>
    <message>
        <source>No consumer that passes the filters matches “{query}”</source>
        <translation>Ningún consumidor que cumple los filtros coincide con “{query}”</translation>
    </message>
    <message>
        <source>No consumers are kept here yet</source>
        <translation>Aquí todavía no se guarda ningún consumidor</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Todavía no hay consumidores</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumidores OAuth</translation>
    </message>
    <message>
        <source>Offline, and nothing is kept yet</source>
        <translation>Sin conexión, y todavía no hay nada guardado</translation>
    </message>
    <message>
        <source>Record an existing consumer</source>
        <translation>Registrar un consumidor existente</translation>
    </message>
    <message>
        <source>Record existing…</source>
        <translation>Registrar existente…</translation>
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
        <translation>Buscar nombre, clave, grupo, responsable, etiqueta, nota</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Mostrando {shown} de {total}</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Detener actualización</translation>
    </message>
    <message>
        <source>The list was never loaded on this computer. It comes when the server can be reached.</source>
        <translation>La lista nunca se cargó en esta computadora. Aparecerá cuando haya conexión con el servidor.</translation>
    </message>
    <message>
        <source>The search looks at name, description, key, group and owner.</source>
        <translation>La búsqueda mira nombre, descripción, clave, grupo y responsable.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Kept in: {path}</source>
        <translation>Guardado en: {path}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>The program made a mistake and goes on. Nothing that was kept is lost. If something on the screen looks wrong, close the program and open it again.</source>
        <translation>El programa cometió un error y sigue funcionando. No se perdió nada de lo guardado. Si algo en la pantalla se ve mal, cierre el programa y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What happened is written below, without secrets. It stays on this computer and is sent to nobody; copy it if you want to report it.</source>
        <translation>Lo ocurrido está escrito abajo, sin secretos. Se queda en esta computadora y no se envía a nadie; cópielo si quiere informarlo.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar secreto</translation>
    </message>
    <message>
        <source>Creation date</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar secreto</translation>
    </message>
    <message>
        <source>Kept here since</source>
        <translation>Guardado aquí desde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>No guardado en esta computadora</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar secreto</translation>
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
        <translation>Creando un secreto nuevo…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Secreto nuevo…</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Connect the company</source>
        <translation>Conectar la empresa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Leer cifras</translation>
    </message>
    <message>
        <source>Reading takes a call for each hundred rows, of the 200 a minute that all programs of the company share. Later it happens once an hour while Home is open.</source>
        <translation>Leerlas cuesta una llamada por cada cien filas, de las 200 por minuto que comparten todos los programas de la empresa. Después se hace una vez por hora mientras Inicio está abierto.</translation>
    </message>
    <message>
        <source>Reading the company&apos;s work</source>
        <translation>Leyendo el trabajo de la empresa</translation>
    </message>
    <message>
        <source>The figures are read from Fracttal&apos;s API with a consumer&apos;s key and secret. Connect the company again, with those of a consumer whose group may see work orders.</source>
        <translation>Las cifras se leen de la API de Fracttal con la clave y el secreto de un consumidor. Conecte la empresa de nuevo con los de un consumidor cuyo grupo pueda ver órdenes de trabajo.</translation>
    </message>
    <message>
        <source>The figures haven&apos;t been read yet</source>
        <translation>Todavía no se leyeron las cifras</translation>
    </message>
    <message>
        <source>The figures of this period were never read: there is nothing to show yet.</source>
        <translation>Las cifras de este período nunca se leyeron: todavía no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>This period hasn&apos;t been read yet</source>
        <translation>Todavía no se leyó este período</translation>
    </message>
    <message>
        <source>This program has no key of its own here</source>
        <translation>Este programa no tiene clave propia aquí</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What was read last is about fewer days.</source>
        <translation>La última lectura abarca menos días.</translation>
    </message>
    <message>
        <source>You can do other things meanwhile.</source>
        <translation>Mientras tanto se puede hacer otra cosa.</translation>
    </message>
</context>
<context>
    <name>DashboardPanel</name>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Days are those of this computer&apos;s calendar. Which of an order&apos;s dates Fracttal compares with the period when it is asked isn&apos;t documented: this program asks for the period and 31 days before it, and filters again by the day it was made.</source>
        <translation>Los días son los del calendario de este equipo. No está documentado qué fecha de la orden compara Fracttal con el período pedido: este programa pide el período y los 31 días anteriores, y filtra de nuevo por el día de creación.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message numerus="yes">
        <source>It took %n call(s) of the company&apos;s 200 a minute.</source>
        <translation>
            <numerusform>Costó %n llamada de las 200 por minuto de la empresa.</numerusform>
            <numerusform>Costó %n llamadas de las 200 por minuto de la empresa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Maintenance figures</source>
        <translation>Cifras de mantenimiento</translation>
    </message>
    <message>
        <source>No work orders or requests in this period</source>
        <translation>Sin órdenes ni solicitudes de trabajo en este período</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Offline: the figures are from {time}</source>
        <translation>Sin conexión: las cifras son del {time}</translation>
    </message>
    <message>
        <source>Offline: the server can&apos;t be reached.</source>
        <translation>Sin conexión: no se puede contactar con el servidor.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Leer cifras</translation>
    </message>
    <message>
        <source>Read {when}.</source>
        <translation>Lectura: {when}.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Such as {date}</source>
        <translation>Por ejemplo, {date}</translation>
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
        <translation>Eliminar el consumidor</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>¿Eliminar “{name}”?</translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once, and the tokens it holds die. The key can&apos;t be brought back.</source>
        <translation>Todos los programas que usan su clave dejan de funcionar de inmediato, y sus tokens dejan de ser válidos. La clave no se puede recuperar.</translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation>Se usó por última vez el {time}.</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nombre del consumidor</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Escriba el nombre del consumidor para continuar: {name}</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message numerus="yes">
        <source>%n consumer(s) were changed elsewhere</source>
        <translation>
            <numerusform>%n consumidor cambió en otra parte</numerusform>
            <numerusform>%n consumidores cambiaron en otra parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>“{before}” is now called “{name}”</source>
        <translation>“{before}” ahora se llama “{name}”</translation>
    </message>
    <message>
        <source>“{name}” has another callback address</source>
        <translation>“{name}” tiene otra dirección de retorno</translation>
    </message>
    <message>
        <source>“{name}” has another description</source>
        <translation>“{name}” tiene otra descripción</translation>
    </message>
    <message>
        <source>“{name}” has another key</source>
        <translation>“{name}” tiene otra clave</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>“{name}” ya no existe</translation>
    </message>
    <message>
        <source>“{name}” is new</source>
        <translation>“{name}” es nuevo</translation>
    </message>
    <message>
        <source>“{name}” moved from the group {before} to {after}</source>
        <translation>“{name}” pasó del grupo {before} a {after}</translation>
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
        <translation>Cerrar antes las otras ventanas de Consumer Desk. Para continuar, escribir: {word}</translation>
    </message>
    <message>
        <source>Companies, lists, notes, unfinished forms, the journal, and their backups.</source>
        <translation>Empresas, listas, notas, formularios sin terminar, el diario y sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Consumers on the companies&apos; servers: they work until deleted there.</source>
        <translation>Los consumidores en los servidores de las empresas: funcionan hasta que se eliminen allí.</translation>
    </message>
    <message>
        <source>Copies in backups of your disk: without the key their secrets are lost.</source>
        <translation>Las copias en respaldos del disco: sin la clave, sus secretos están perdidos.</translation>
    </message>
    <message>
        <source>Erase and close</source>
        <translation>Borrar y cerrar</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Erase everything of this program on this computer?</source>
        <translation>¿Borrar todo lo de este programa en esta computadora?</translation>
    </message>
    <message>
        <source>Keys, secrets and files that were copied, exported or given to others.</source>
        <translation>Claves, secretos y archivos copiados, exportados o entregados a otros.</translation>
    </message>
    <message>
        <source>The key in the keychain: no kept secret can be read again.</source>
        <translation>La clave en el llavero: ningún secreto guardado podrá leerse de nuevo.</translation>
    </message>
    <message>
        <source>The settings, the log, and the data of the sample company.</source>
        <translation>La configuración, el registro y los datos de la empresa de ejemplo.</translation>
    </message>
    <message>
        <source>What can&apos;t be reached from here</source>
        <translation>Lo que no se alcanza desde aquí</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Lo que se elimina</translation>
    </message>
    <message>
        <source>Word to type</source>
        <translation>Palabra para escribir</translation>
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
        <translation>Otro programa los tiene abiertos o están protegidos. Cerrar las otras ventanas de Consumer Desk y luego eliminar estos archivos a mano:</translation>
    </message>
    <message>
        <source>Some files couldn&apos;t be removed</source>
        <translation>Algunos archivos no se pudieron eliminar</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>No owner</source>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sin etiquetas</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n work order(s) were due in the period</source>
        <translation>
            <numerusform>%n orden de trabajo vencía en el período</numerusform>
            <numerusform>%n órdenes de trabajo vencían en el período</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Finished late</source>
        <translation>Terminadas tarde</translation>
    </message>
    <message>
        <source>Finished on time</source>
        <translation>Terminadas a tiempo</translation>
    </message>
    <message>
        <source>Finished on time ÷ due in the period, without cancelled ones. Due is the last maintenance date of its tasks; on time is until the end of that day. Orders made more than 31 days before the period aren&apos;t looked at. Fracttal&apos;s own formula isn&apos;t public: its figure may differ.</source>
        <translation>Terminadas a tiempo ÷ con vencimiento en el período, sin las canceladas. Vence en la última fecha de mantenimiento de sus tareas; a tiempo es hasta el final de ese día. No se miran órdenes creadas más de 31 días antes del período. La fórmula de Fracttal no es pública: su cifra puede ser distinta.</translation>
    </message>
    <message>
        <source>In another state</source>
        <translation>En otro estado</translation>
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
        <translation>No realizadas</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Pending tasks</source>
        <translation>Tareas pendientes</translation>
    </message>
    <message>
        <source>Requests made in the period, in the state they have now. Under way: in process, in review or waiting. Not done: cancelled, rejected or removed.</source>
        <translation>Solicitudes creadas en el período, en su estado actual. En curso: en proceso, en revisión o en espera. No realizadas: canceladas, rechazadas o eliminadas.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programadas</translation>
    </message>
    <message>
        <source>Scheduled and unplanned</source>
        <translation>Programadas y no planificadas</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Tasks that were waiting when the figures were read, whatever the period. With delay: Fracttal gives a delay above 0.</source>
        <translation>Tareas en espera al leer las cifras, sea cual sea el período. Con retraso: Fracttal da un retraso mayor que 0.</translation>
    </message>
    <message>
        <source>The same work orders. Unplanned: all its tasks have the trigger NO_SCHEDULE_TASK, which integrators observed and Fracttal doesn&apos;t document.</source>
        <translation>Las mismas órdenes de trabajo. No planificada: todas sus tareas tienen el disparador NO_SCHEDULE_TASK, observado por integradores y no documentado por Fracttal.</translation>
    </message>
    <message>
        <source>This list tells no location: all locations are counted.</source>
        <translation>Esta lista no indica ubicación: se cuentan todas.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>No planificadas</translation>
    </message>
    <message>
        <source>With delay</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Without delay</source>
        <translation>Sin retraso</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Órdenes de trabajo</translation>
    </message>
    <message>
        <source>Work orders made in the period, each counted once however many tasks it has, in the state they have now. One whose tasks differ counts as the least advanced of them.</source>
        <translation>Órdenes de trabajo creadas en el período, en su estado actual; cada una se cuenta una vez, tenga las tareas que tenga. Si sus tareas difieren, cuenta como la menos avanzada.</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Solicitudes de trabajo</translation>
    </message>
    <message>
        <source>made in the period</source>
        <translation>en el período</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programadas</translation>
    </message>
    <message>
        <source>with delay</source>
        <translation>con retraso</translation>
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
        <translation>Cifra</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
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
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>Porcentaje (%)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Quitar el filtro {filter}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message numerus="yes">
        <source>{filter}: %n chosen</source>
        <translation>
            <numerusform>{filter}: %n elegido</numerusform>
            <numerusform>{filter}: %n elegidos</numerusform>
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
        <translation>Quitar los filtros</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A token was given, but only at the address of the API</source>
        <translation>Se obtuvo un token, pero solo en la dirección de la API</translation>
    </message>
    <message>
        <source>A token was given; the server takes the key in the request&apos;s body</source>
        <translation>Se obtuvo un token; el servidor acepta la clave en el cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>A token was given; the server takes the key in the request&apos;s header</source>
        <translation>Se obtuvo un token; el servidor acepta la clave en el encabezado de la solicitud</translation>
    </message>
    <message>
        <source>Consumers can be managed from here</source>
        <translation>Los consumidores se pueden administrar desde aquí</translation>
    </message>
    <message>
        <source>No calls for managing consumers: they are made on Fracttal&apos;s own page and kept here</source>
        <translation>No hay llamadas para administrar consumidores: se crean en la página de Fracttal y se guardan aquí</translation>
    </message>
    <message>
        <source>Not signed in, so nothing more could be asked for</source>
        <translation>Sin sesión iniciada: no se pudo pedir nada más</translation>
    </message>
    <message>
        <source>The sample server on this computer answers</source>
        <translation>El servidor de ejemplo de esta computadora responde</translation>
    </message>
    <message>
        <source>{host} was reached, and answers as Fracttal&apos;s API does</source>
        <translation>Se llegó a {host}, y responde como la API de Fracttal</translation>
    </message>
    <message>
        <source>{module}: may be read</source>
        <translation>{module}: se puede leer</translation>
    </message>
    <message>
        <source>{module}: not allowed, by the permission group or by the plan</source>
        <translation>{module}: no permitido, por el grupo de permisos o por el plan</translation>
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
        <translation>Conectar mi empresa</translation>
    </message>
    <message>
        <source>Create, keep and find the OAuth consumers with which other programs reach Fracttal&apos;s API. How do you want to begin?</source>
        <translation>Cree, guarde y encuentre los consumidores OAuth con los que otros programas acceden a la API de Fracttal. ¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>Invented data on this computer. No account is needed, and nothing can break.</source>
        <translation>Datos inventados en esta computadora. No se necesita una cuenta y nada se puede dañar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere before you choose. An independent tool, not made by Fracttal.</source>
        <translation>No se envía nada a ninguna parte antes de que usted elija. Una herramienta independiente, no creada por Fracttal.</translation>
    </message>
    <message>
        <source>Prepared by your IT department</source>
        <translation>Preparadas por su departamento de TI</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Probar con una empresa de ejemplo</translation>
    </message>
    <message>
        <source>Welcome to Consumer Desk</source>
        <translation>Le damos la bienvenida a Consumer Desk</translation>
    </message>
    <message>
        <source>With the address of its server and a key of its own for this program.</source>
        <translation>Con la dirección de su servidor y una clave propia para este programa.</translation>
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
        <translation>Elegir otros filtros u otra búsqueda, o cargar entradas anteriores.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Fracttal&apos;s log</source>
        <translation>Registro de Fracttal</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Cargar entradas anteriores</translation>
    </message>
    <message>
        <source>Load the log</source>
        <translation>Cargar el registro</translation>
    </message>
    <message>
        <source>Loading the log…</source>
        <translation>Cargando el registro…</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Search in what is loaded</source>
        <translation>Buscar en lo cargado</translation>
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
        <translation>El registro aún no se cargó</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al iniciar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Of the size that the system gives.</source>
        <translation>Del tamaño que da el sistema.</translation>
    </message>
    <message>
        <source>Of this program; Fracttal keeps its own.</source>
        <translation>De este programa; Fracttal conserva el suyo.</translation>
    </message>
    <message>
        <source>Page that opens first</source>
        <translation>Página que se abre primero</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
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
        <translation>Credenciales de cliente</translation>
    </message>
</context>
<context>
    <name>GroupCompare</name>
    <message>
        <source>Also opens: {opened}</source>
        <translation>También abre: {opened}</translation>
    </message>
    <message numerus="yes">
        <source>And %n wider group(s)</source>
        <translation>
            <numerusform>Y %n grupo más amplio</numerusform>
            <numerusform>Y %n grupos más amplios</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose the group {name}</source>
        <translation>Elegir el grupo {name}</translation>
    </message>
    <message>
        <source>Compare before choosing</source>
        <translation>Comparar antes de elegir</translation>
    </message>
    <message>
        <source>It needs: {right}</source>
        <translation>Necesita: {right}</translation>
    </message>
    <message>
        <source>Lacks: {modules}</source>
        <translation>Le falta: {modules}</translation>
    </message>
    <message>
        <source>No group gives all of these. The nearest:</source>
        <translation>Ningún grupo los da todos. Los más cercanos:</translation>
    </message>
    <message>
        <source>No group gives any of these.</source>
        <translation>Ningún grupo da alguno de estos.</translation>
    </message>
    <message>
        <source>Opens nothing else.</source>
        <translation>No abre nada más.</translation>
    </message>
    <message>
        <source>Tick the modules that the program needs: the narrowest groups that give them stand below.</source>
        <translation>Marcar los módulos que el programa necesita: abajo están los grupos más limitados que los dan.</translation>
    </message>
    <message>
        <source>What the program needs to do</source>
        <translation>Qué necesita hacer el programa</translation>
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
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Open Fracttal in the browser</source>
        <translation>Abrir Fracttal en el navegador</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People and programs share this group: a right given to the people is given to the programs too, and taking one away can stop a program. Make a group in Fracttal that only programs use, with no more rights than they need, and give it to the consumers.</source>
        <translation>Personas y programas comparten este grupo: un permiso dado a las personas se da también a los programas, y quitar uno puede detener un programa. Crear en Fracttal un grupo que solo usen los programas, sin más permisos que los necesarios, y asignarlo a los consumidores.</translation>
    </message>
    <message>
        <source>Show the OAuth consumers</source>
        <translation>Mostrar los consumidores OAuth</translation>
    </message>
    <message>
        <source>The accounts aren&apos;t loaded yet</source>
        <translation>Las cuentas aún no se cargaron</translation>
    </message>
    <message>
        <source>What this group allows isn&apos;t known here: the server doesn&apos;t list its permission groups. In Fracttal it stands under User Accounts, Permissions.</source>
        <translation>Aquí no se sabe qué permite este grupo: el servidor no muestra sus grupos de permisos. En Fracttal está en Cuentas de usuario, Permisos.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Choose a group</source>
        <translation>Elija un grupo</translation>
    </message>
    <message>
        <source>Choose another group</source>
        <translation>Elija otro grupo</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Remove the group {name}</source>
        <translation>Quitar el grupo {name}</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message numerus="yes">
        <source>%n group(s) shared by people and consumers</source>
        <translation>
            <numerusform>%n grupo compartido por personas y consumidores</numerusform>
            <numerusform>%n grupos compartidos por personas y consumidores</numerusform>
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
        <translation>Ningún grupo es compartido por personas y consumidores.</translation>
    </message>
    <message>
        <source>No permission group is known yet.</source>
        <translation>Aún no se conoce ningún grupo de permisos.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
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
        <translation>(dejar vacío)</translation>
    </message>
    <message>
        <source>Bring its key and secret here</source>
        <translation>Traer aquí su clave y su secreto</translation>
    </message>
    <message>
        <source>But Fracttal refuses its key and secret now.</source>
        <translation>Pero Fracttal ahora rechaza su clave y su secreto.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Change it on Fracttal&apos;s page</source>
        <translation>Cambiarlo en la página de Fracttal</translation>
    </message>
    <message>
        <source>Copy its key and its secret; each has an icon for it.</source>
        <translation>Copiar su clave y su secreto; cada uno tiene un icono para ello.</translation>
    </message>
    <message>
        <source>Copy the key and the new secret.</source>
        <translation>Copiar la clave y el secreto nuevo.</translation>
    </message>
    <message>
        <source>Create it on Fracttal&apos;s page</source>
        <translation>Crearlo en la página de Fracttal</translation>
    </message>
    <message>
        <source>Delete it on Fracttal&apos;s page</source>
        <translation>Eliminarlo en la página de Fracttal</translation>
    </message>
    <message>
        <source>Delete it there and confirm.</source>
        <translation>Eliminarlo allí y confirmar.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Every program that uses its key stops working at once. Afterwards its key and secret are tried: they must be refused.</source>
        <translation>Todo programa que use su clave deja de funcionar en el acto. Después se prueban su clave y su secreto: deben ser rechazados.</translation>
    </message>
    <message>
        <source>Fill in the form with these values:</source>
        <translation>Completar el formulario con estos valores:</translation>
    </message>
    <message>
        <source>Fracttal knows key and secret. Whether a person can sign in shows only when one does.</source>
        <translation>Fracttal conoce la clave y el secreto. Si una persona puede iniciar sesión, solo se ve cuando alguien lo hace.</translation>
    </message>
    <message>
        <source>Fracttal lets no program create consumers. These steps lead through its own page; key and secret then come here.</source>
        <translation>Fracttal no deja que un programa cree consumidores. Estos pasos llevan por su propia página; después, la clave y el secreto vienen aquí.</translation>
    </message>
    <message>
        <source>Fracttal still accepts its key and secret: it wasn&apos;t deleted there, or another one was.</source>
        <translation>Fracttal todavía acepta su clave y su secreto: no se eliminó allí, o se eliminó otro.</translation>
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
        <translation>Generar un secreto nuevo en la página de Fracttal</translation>
    </message>
    <message>
        <source>Have a new secret made, where Fracttal offers it. Otherwise create a second consumer with the same values, and delete the old one when no program uses it any more.</source>
        <translation>Generar un secreto nuevo, si Fracttal lo ofrece. De lo contrario, crear un segundo consumidor con los mismos valores y eliminar el anterior cuando ningún programa lo use.</translation>
    </message>
    <message>
        <source>Here only the record changes; what counts is what Fracttal has.</source>
        <translation>Aquí solo cambia el registro; lo que cuenta es lo que tiene Fracttal.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be tried whether its key and secret are refused.</source>
        <translation>No se pudo probar si su clave y su secreto son rechazados.</translation>
    </message>
    <message>
        <source>It is changed there</source>
        <translation>Ya está cambiado allí</translation>
    </message>
    <message>
        <source>It is deleted there: verify</source>
        <translation>Ya está eliminado allí: verificar</translation>
    </message>
    <message>
        <source>It isn&apos;t verified yet that “{name}” is gone</source>
        <translation>Todavía no se verificó que «{name}» ya no existe</translation>
    </message>
    <message>
        <source>Its key and secret are refused, as they should be.</source>
        <translation>Su clave y su secreto son rechazados, como debe ser.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key and secret work.</source>
        <translation>La clave y el secreto funcionan.</translation>
    </message>
    <message>
        <source>Look for this consumer in the list:</source>
        <translation>Buscar este consumidor en la lista:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Open Fracttal&apos;s page in the browser and sign in.</source>
        <translation>Abrir la página de Fracttal en el navegador e iniciar sesión.</translation>
    </message>
    <message>
        <source>Open it, change these values, then press Save:</source>
        <translation>Abrirlo, cambiar estos valores y pulsar Guardar:</translation>
    </message>
    <message>
        <source>Open the menu at the top right, choose Settings, then API Connections in the left panel, then the tab OAuth consumers.</source>
        <translation>Abrir el menú de arriba a la derecha, elegir Configuración, luego Conexiones API en el panel izquierdo y la pestaña Consumidores OAuth.</translation>
    </message>
    <message>
        <source>Paste both below.</source>
        <translation>Pegar ambos aquí abajo.</translation>
    </message>
    <message>
        <source>Press Save. Key and secret then stand under Credentials: copy both.</source>
        <translation>Pulsar Guardar. La clave y el secreto aparecen entonces en Credenciales: copiar ambos.</translation>
    </message>
    <message>
        <source>Press the round + at the bottom right.</source>
        <translation>Pulsar el + redondo de abajo a la derecha.</translation>
    </message>
    <message>
        <source>Programs that use the old secret may stop at once: have the new one at hand for each.</source>
        <translation>Los programas que usan el secreto anterior pueden detenerse en el acto: tener listo el nuevo para cada uno.</translation>
    </message>
    <message>
        <source>The old secret is refused, as it should be.</source>
        <translation>El secreto anterior es rechazado, como debe ser.</translation>
    </message>
    <message>
        <source>The old secret still works: delete or replace it at Fracttal.</source>
        <translation>El secreto anterior todavía funciona: eliminarlo o reemplazarlo en Fracttal.</translation>
    </message>
    <message>
        <source>They are kept once Fracttal accepts them.</source>
        <translation>Se guardan cuando Fracttal los acepta.</translation>
    </message>
    <message>
        <source>They had been swapped, and were put right.</source>
        <translation>Estaban intercambiados y se corrigió.</translation>
    </message>
    <message>
        <source>Verify and keep</source>
        <translation>Verificar y guardar</translation>
    </message>
    <message>
        <source>Whether the old secret is dead couldn&apos;t be verified yet.</source>
        <translation>Todavía no se pudo verificar que el secreto anterior ya no funciona.</translation>
    </message>
    <message>
        <source>“{name}” has its new secret</source>
        <translation>«{name}» tiene su secreto nuevo</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>«{name}» ya no existe</translation>
    </message>
    <message>
        <source>“{name}” is kept</source>
        <translation>«{name}» quedó guardado</translation>
    </message>
    <message>
        <source>“{name}” still works</source>
        <translation>«{name}» todavía funciona</translation>
    </message>
    <message>
        <source>“{name}” was changed here too</source>
        <translation>«{name}» también se cambió aquí</translation>
    </message>
</context>
<context>
    <name>GuidedPart</name>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fracttal accepts them neither way round: one is wrong, incomplete or was replaced. Copy both again.</source>
        <translation>Fracttal no los acepta en ningún orden: uno es incorrecto, está incompleto o fue reemplazado. Copiar ambos de nuevo.</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server. What stands here stays.</source>
        <translation>Sin conexión: para verificar hace falta el servidor. Lo que está aquí se conserva.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
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
        <translation>Abrir la página de Fracttal</translation>
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
        <translation>200 solicitudes por minuto para toda la empresa, entre todos los programas.</translation>
    </message>
    <message>
        <source>A filter that Fracttal doesn&apos;t know is ignored, and everything comes. Check what came.</source>
        <translation>Un filtro que Fracttal no conoce se ignora, y llega todo. Revise lo que llegó.</translation>
    </message>
    <message>
        <source>A harmless first call</source>
        <translation>Una primera llamada inofensiva</translation>
    </message>
    <message>
        <source>A refusal in an answer that looks good. Always look at success, then at message.</source>
        <translation>Un rechazo dentro de una respuesta que parece buena. Mire siempre success y después message.</translation>
    </message>
    <message>
        <source>A token lives as many seconds as expires_in says. Keep it and use it again: don&apos;t ask for a new one with each request.</source>
        <translation>Un token vive tantos segundos como indica expires_in. Guárdelo y vuelva a usarlo: no pida uno nuevo con cada solicitud.</translation>
    </message>
    <message>
        <source>API access to Fracttal: {company}</source>
        <translation>Acceso a la API de Fracttal: {company}</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Access to Fracttal. Keep this file out of version control.</source>
        <translation>Acceso a Fracttal. No guarde este archivo en el control de versiones.</translation>
    </message>
    <message>
        <source>Addresses and manners are as Fracttal documents them and as other integrators have reported them. Fracttal may change them.</source>
        <translation>Las direcciones y el comportamiento son los que documenta Fracttal y los que otros integradores han informado. Fracttal puede cambiarlos.</translation>
    </message>
    <message>
        <source>Allow JavaScript for this file: it opens the secret.</source>
        <translation>Permita JavaScript para este archivo: es lo que abre el secreto.</translation>
    </message>
    <message>
        <source>As its permission group says. The company&apos;s plan with Fracttal may allow less.</source>
        <translation>Según su grupo de permisos. El plan de la empresa con Fracttal puede permitir menos.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this page which modules this consumer may reach.</source>
        <translation>Pregunte a quien le dio esta página a qué módulos puede llegar este consumidor.</translation>
    </message>
    <message>
        <source>At most 100 records in one answer. Ask for the next ones with start (how many to pass over) and limit.</source>
        <translation>Como máximo 100 registros por respuesta. Pida los siguientes con start (cuántos saltar) y limit.</translation>
    </message>
    <message>
        <source>Authorise address</source>
        <translation>Dirección de autorización</translation>
    </message>
    <message>
        <source>Authorization code (authorization_code): a person agrees in the browser, and the program acts for that person.</source>
        <translation>Código de autorización (authorization_code): una persona acepta en el navegador y el programa actúa en su nombre.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Client credentials (client_credentials): the program signs in on its own.</source>
        <translation>Credenciales de cliente (client_credentials): el programa se conecta por sí mismo.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Compare it by telephone: when both sides see the same one, they hold the same secret.</source>
        <translation>Compárela por teléfono: si ambas partes ven la misma, tienen el mismo secreto.</translation>
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
        <translation>Copiar el secreto</translation>
    </message>
    <message>
        <source>Dates and times in answers are UTC.</source>
        <translation>Las fechas y horas de las respuestas están en UTC.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Do both sides hold the same secret?</source>
        <translation>¿Tienen ambas partes el mismo secreto?</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Fracttal doesn&apos;t call your program. Ask from time to time what has changed.</source>
        <translation>Fracttal no llama a su programa. Pregunte de vez en cuando qué cambió.</translation>
    </message>
    <message>
        <source>Fracttal gives no more in one answer</source>
        <translation>Fracttal no da más en una respuesta</translation>
    </message>
    <message>
        <source>Fracttal refused the call:</source>
        <translation>Fracttal rechazó la llamada:</translation>
    </message>
    <message>
        <source>From {company}, for the API of Fracttal.</source>
        <translation>De {company}, para la API de Fracttal.</translation>
    </message>
    <message>
        <source>Gets a token from Fracttal and reads a few records. Changes nothing.</source>
        <translation>Obtiene un token de Fracttal y lee algunos registros. No cambia nada.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de autorización</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Ocultarlo de nuevo</translation>
    </message>
    <message>
        <source>It comes as a file that any browser opens with a passphrase. File and passphrase reach you separately, by mail and by telephone for example.</source>
        <translation>Llega como un archivo que cualquier navegador abre con una frase de contraseña. El archivo y la frase le llegan por separado, por ejemplo por correo y por teléfono.</translation>
    </message>
    <message>
        <source>It is compared letter by letter, a slash at its end included.</source>
        <translation>Se compara letra por letra, incluida una barra al final.</translation>
    </message>
    <message>
        <source>It reached you separately from this file.</source>
        <translation>Le llegó por separado de este archivo.</translation>
    </message>
    <message>
        <source>Its permission group allows nothing yet: every call will be refused.</source>
        <translation>Su grupo de permisos todavía no permite nada: toda llamada será rechazada.</translation>
    </message>
    <message>
        <source>Keep it in a password store. Don&apos;t send it by mail or chat, and don&apos;t write it into a program. If somebody else may have seen it, ask for a new one.</source>
        <translation>Guárdelo en un gestor de contraseñas. No lo envíe por correo ni por chat, y no lo escriba dentro de un programa. Si alguien más pudo haberlo visto, pida uno nuevo.</translation>
    </message>
    <message>
        <source>Key (client_id)</source>
        <translation>Clave (client_id)</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Clave y secreto</translation>
    </message>
    <message>
        <source>Key and secret go through the input: other programs can see the arguments of a command.</source>
        <translation>La clave y el secreto van por la entrada: otros programas pueden ver los argumentos de un comando.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Linux and macOS: bash curl.sh. Windows: powershell -ExecutionPolicy Bypass -File curl.ps1</source>
        <translation>Linux y macOS: bash curl.sh. Windows: powershell -ExecutionPolicy Bypass -File curl.ps1</translation>
    </message>
    <message>
        <source>Looks like an expired token and isn&apos;t one: the permission group or the company&apos;s plan doesn&apos;t allow the call. Don&apos;t renew the token and don&apos;t try again; ask whoever gave you this page.</source>
        <translation>Parece un token vencido y no lo es: el grupo de permisos o el plan de la empresa no permite la llamada. No renueve el token ni lo intente de nuevo; pregunte a quien le dio esta página.</translation>
    </message>
    <message>
        <source>Made on {date} with Consumer Desk, an independent program. Fracttal belongs to its owner.</source>
        <translation>Hecho el {date} con Consumer Desk, un programa independiente. Fracttal pertenece a su dueño.</translation>
    </message>
    <message>
        <source>Made with Consumer Desk, an independent program. Fracttal belongs to its owner.</source>
        <translation>Hecho con Consumer Desk, un programa independiente. Fracttal pertenece a su dueño.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>No webhooks</source>
        <translation>Sin webhooks</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open this address in a browser, agree, and paste the whole address that the browser shows then:</source>
        <translation>Abra esta dirección en un navegador, acepte y pegue la dirección completa que el navegador muestra después:</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>Please open it by {date}.</source>
        <translation>Ábralo a más tardar el {date}.</translation>
    </message>
    <message>
        <source>Postman: import the file and write the secret into the current value of the variable secret, which stays on your computer. Then send the requests from top to bottom.</source>
        <translation>Postman: importe el archivo y escriba el secreto en el valor actual de la variable secret, que se queda en su computadora. Después envíe las solicitudes de arriba hacia abajo.</translation>
    </message>
    <message>
        <source>Power BI: new blank query, Advanced Editor, paste the file. It becomes a function that asks for the secret. Power BI keeps what you enter in the report&apos;s file: don&apos;t pass that file on.</source>
        <translation>Power BI: nueva consulta en blanco, Editor avanzado, pegue el archivo. Se convierte en una función que pide el secreto. Power BI guarda lo que usted escribe en el archivo del informe: no comparta ese archivo.</translation>
    </message>
    <message>
        <source>Put the secret into a password store, then delete this file.</source>
        <translation>Guarde el secreto en un gestor de contraseñas y después elimine este archivo.</translation>
    </message>
    <message>
        <source>Python with httpx: pip install httpx, then python request.py</source>
        <translation>Python con httpx: pip install httpx y después python request.py</translation>
    </message>
    <message>
        <source>Ready requests</source>
        <translation>Solicitudes listas</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Second token address</source>
        <translation>Segunda dirección de token</translation>
    </message>
    <message>
        <source>Secret (client_secret)</source>
        <translation>Secreto (client_secret)</translation>
    </message>
    <message>
        <source>Secret (it isn&apos;t shown while you type):</source>
        <translation>Secreto (no se muestra mientras lo escribe):</translation>
    </message>
    <message>
        <source>Settings for programs that read such a file. Its last line waits for the secret.</source>
        <translation>Configuración para programas que leen un archivo así. Su última línea espera el secreto.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>That address isn&apos;t the answer to this question. Start anew.</source>
        <translation>Esa dirección no es la respuesta a esta pregunta. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>The browser doesn&apos;t allow copying. Select it and copy it yourself.</source>
        <translation>El navegador no permite copiar. Selecciónelo y cópielo a mano.</translation>
    </message>
    <message>
        <source>The clock of your computer is wrong. It concerns the older signature (Hawk) only.</source>
        <translation>El reloj de su computadora está mal. Solo afecta a la firma anterior (Hawk).</translation>
    </message>
    <message>
        <source>The company&apos;s 200 requests a minute are used up. Try again in a minute.</source>
        <translation>Se agotaron las 200 solicitudes por minuto de la empresa. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The files beside this page run as they are. They ask for the secret or read it from the environment variable FRACTTAL_SECRET; none of them holds it.</source>
        <translation>Los archivos que acompañan a esta página funcionan tal como están. Piden el secreto o lo leen de la variable de entorno FRACTTAL_SECRET; ninguno lo contiene.</translation>
    </message>
    <message>
        <source>The record exists already. It isn&apos;t a timeout: don&apos;t send it again.</source>
        <translation>El registro ya existe. No es un tiempo agotado: no lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>El secreto</translation>
    </message>
    <message>
        <source>The secret isn&apos;t in this file: set the environment variable FRACTTAL_SECRET, or type it when asked.</source>
        <translation>El secreto no está en este archivo: defina la variable de entorno FRACTTAL_SECRET, o escríbalo cuando se le pida.</translation>
    </message>
    <message>
        <source>The secret isn&apos;t in this file: the function asks for it.</source>
        <translation>El secreto no está en este archivo: la función lo pide.</translation>
    </message>
    <message>
        <source>The secret of “{consumer}”</source>
        <translation>El secreto de “{consumer}”</translation>
    </message>
    <message>
        <source>There are two ways to get a token, and which one works depends on the company: key and secret in the header (HTTP Basic), or as the fields client_id and client_secret of the form. The ready requests try both, at each token address.</source>
        <translation>Hay dos maneras de obtener un token, y cuál funciona depende de la empresa: clave y secreto en el encabezado (HTTP Basic), o como los campos client_id y client_secret del formulario. Las solicitudes listas prueban ambas, en cada dirección de token.</translation>
    </message>
    <message>
        <source>There is no token: check key, secret and addresses.</source>
        <translation>No hay token: revise la clave, el secreto y las direcciones.</translation>
    </message>
    <message>
        <source>This browser can&apos;t open the file. Save it on your computer and open it with a current Chrome, Edge, Firefox or Safari.</source>
        <translation>Este navegador no puede abrir el archivo. Guárdelo en su computadora y ábralo con una versión actual de Chrome, Edge, Firefox o Safari.</translation>
    </message>
    <message>
        <source>This consumer may not make this call: its permission group or the company&apos;s plan doesn&apos;t allow it.</source>
        <translation>Este consumidor no puede hacer esta llamada: su grupo de permisos o el plan de la empresa no la permite.</translation>
    </message>
    <message>
        <source>This file is opened on your own computer. Nothing is sent anywhere.</source>
        <translation>Este archivo se abre en su propia computadora. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>This file was meant to be opened by {date}. Ask {company} for a new one. (The date only reminds: what protects the secret is the passphrase.)</source>
        <translation>Este archivo debía abrirse a más tardar el {date}. Pida uno nuevo a {company}. (La fecha es solo un recordatorio: lo que protege el secreto es la frase de contraseña.)</translation>
    </message>
    <message>
        <source>This is the fingerprint of key and secret. The file with the secret shows one too: compare them, or read yours aloud on the telephone. Nobody can turn it back into the secret.</source>
        <translation>Esta es la huella de la clave y el secreto. El archivo con el secreto también muestra una: compárelas, o lea la suya en voz alta por teléfono. Nadie puede obtener el secreto a partir de ella.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the file. Check each word, capitals and spaces.</source>
        <translation>Esta frase de contraseña no abre el archivo. Revise cada palabra, las mayúsculas y los espacios.</translation>
    </message>
    <message>
        <source>To work it out yourself, type this in a terminal with Python, then the secret:</source>
        <translation>Para calcularla usted, escriba esto en una terminal con Python y después el secreto:</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección de token</translation>
    </message>
    <message>
        <source>Too many requests, for which others use 429. Wait as many seconds as the header ratelimit-reset or Request-Call-Limit-Reset says.</source>
        <translation>Demasiadas solicitudes, para lo que otros usan 429. Espere tantos segundos como indique el encabezado ratelimit-reset o Request-Call-Limit-Reset.</translation>
    </message>
    <message>
        <source>Unknown filters</source>
        <translation>Filtros desconocidos</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>A qué llega</translation>
    </message>
    <message>
        <source>What surprises at Fracttal</source>
        <translation>Lo que sorprende en Fracttal</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Lo que necesita</translation>
    </message>
    <message>
        <source>With this a program reaches Fracttal as “{consumer}”. The secret isn&apos;t on this page: it reaches you separately.</source>
        <translation>Con esto un programa llega a Fracttal como “{consumer}”. El secreto no está en esta página: le llega por separado.</translation>
    </message>
    <message>
        <source>Write the secret behind the equals sign:</source>
        <translation>Escriba el secreto después del signo igual:</translation>
    </message>
</context>
<context>
    <name>HandoverChoices</name>
    <message>
        <source>As one zip file</source>
        <translation>En un solo archivo zip</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>It may be another than that of this program.</source>
        <translation>Puede ser distinto del de este programa.</translation>
    </message>
    <message>
        <source>Language of the integrator</source>
        <translation>Idioma del integrador</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>Página para leer (HTML)</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Colección de Postman</translation>
    </message>
    <message>
        <source>Power BI can&apos;t let a person agree in the browser without a connector of its own.</source>
        <translation>Power BI no puede pedir la aprobación de una persona en el navegador sin un conector propio.</translation>
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
        <translation>Solicitudes para curl</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Settings file (.env)</source>
        <translation>Archivo de configuración (.env)</translation>
    </message>
    <message>
        <source>The same page as PDF</source>
        <translation>La misma página en PDF</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué se incluye</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>For whoever writes the program: what they need to know, and requests that run as they are.</source>
        <translation>Para quien escribe el programa: lo que necesita saber, y solicitudes que funcionan tal como están.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand over “{name}”</source>
        <translation>Entregar “{name}”</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
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
        <translation>Todo lo que el integrador necesita, en su idioma, y el secreto en un archivo aparte.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
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
        <translation>Léala en voz alta por teléfono: quien ve la misma tiene la misma clave y el mismo secreto.</translation>
    </message>
    <message>
        <source>Show the fingerprint</source>
        <translation>Mostrar la huella</translation>
    </message>
    <message>
        <source>The secret isn&apos;t kept on this computer</source>
        <translation>El secreto no está guardado en esta computadora</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>“{name}” is ready to hand over</source>
        <translation>“{name}” está listo para entregar</translation>
    </message>
</context>
<context>
    <name>HandoverResult</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {seconds} s.</source>
        <translation>Copiada. El portapapeles se borra en {seconds} s.</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copiar la frase de contraseña</translation>
    </message>
    <message>
        <source>For the integrator, without the secret: {path}</source>
        <translation>Para el integrador, sin el secreto: {path}</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere.</source>
        <translation>Se muestra solo esta vez y no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Listo para entregar</translation>
    </message>
    <message>
        <source>Send the file and tell the passphrase separately: the file by mail, the passphrase by telephone.</source>
        <translation>Envíe el archivo y comunique la frase por separado: el archivo por correo, la frase por teléfono.</translation>
    </message>
    <message>
        <source>The file with the secret: {path}</source>
        <translation>El archivo con el secreto: {path}</translation>
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
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, para cualquier hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Export the history of this consumer</source>
        <translation>Exportar el historial de este consumidor</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nothing is known of it yet on this computer.</source>
        <translation>Aún no se sabe nada de él en esta computadora.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was exported</source>
        <translation>Se exportó el historial</translation>
    </message>
    <message>
        <source>The journal was changed by other hands</source>
        <translation>Alguien más cambió el diario</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What stands here from {time} on can&apos;t be trusted. Transactions Log says more.</source>
        <translation>Lo que consta aquí desde {time} no es de fiar. Registro de transacciones dice más.</translation>
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
        <translation>Nuevo consumidor OAuth</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumidores OAuth</translation>
    </message>
    <message>
        <source>Show the OAuth consumers</source>
        <translation>Mostrar los consumidores OAuth</translation>
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
        <translation>Autorización revocada</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Cambiado en otra parte</translation>
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
        <translation>Empresa renombrada</translation>
    </message>
    <message>
        <source>Consumer changed</source>
        <translation>Consumidor modificado</translation>
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
        <translation>Creado en otra parte</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Eliminado en otra parte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Given another group elsewhere</source>
        <translation>Cambiado de grupo en otra parte</translation>
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
        <translation>Clave y secreto verificados</translation>
    </message>
    <message>
        <source>Key of the kept secrets changed</source>
        <translation>Clave de los secretos guardados cambiada</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Lista exportada</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Requiere trabajo</translation>
    </message>
    <message>
        <source>Not known: the answer was lost</source>
        <translation>No se sabe: la respuesta se perdió</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazado por el servidor</translation>
    </message>
    <message>
        <source>Renamed elsewhere</source>
        <translation>Renombrado en otra parte</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Sample company reset</source>
        <translation>Empresa de ejemplo restablecida</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Secreto copiado</translation>
    </message>
    <message>
        <source>Secret replaced</source>
        <translation>Secreto reemplazado</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Secreto mostrado</translation>
    </message>
    <message>
        <source>Signed in with the browser</source>
        <translation>Sesión iniciada con el navegador</translation>
    </message>
    <message>
        <source>To retire</source>
        <translation>Por retirar</translation>
    </message>
    <message>
        <source>Yearly review finished</source>
        <translation>Revisión anual terminada</translation>
    </message>
</context>
<context>
    <name>JournalTab</name>
    <message>
        <source>All changes made elsewhere</source>
        <translation>Todos los cambios hechos en otra parte</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, para cualquier hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Choose another deed or another period.</source>
        <translation>Elegir otro hecho u otro período.</translation>
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
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>From the entry of {time} on it doesn&apos;t follow what stands before: entries were changed or taken out, or the file was damaged. What stands before that entry can still be trusted.</source>
        <translation>Desde la entrada de {time} no sigue a lo anterior: se modificaron o quitaron entradas, o el archivo se dañó. Lo que está antes de esa entrada sigue siendo confiable.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Journal of this computer</source>
        <translation>Diario de esta computadora</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>Aquí aún no se hizo nada</translation>
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
        <translation>Otras manos modificaron el diario</translation>
    </message>
    <message>
        <source>The journal was exported</source>
        <translation>El diario se exportó</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>A qué</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What you create, change, copy, show or delete is noted here, never a secret.</source>
        <translation>Aquí se anota lo que se crea, modifica, copia, muestra o elimina; nunca un secreto.</translation>
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
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrador</translation>
    </message>
    <message>
        <source>It needs work: somebody has to do something</source>
        <translation>Requiere trabajo: alguien tiene que hacer algo</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Conservar como está</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Clave y secreto</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Leaves the review, which can be gone on with at any time</source>
        <translation>Sale de la revisión, que puede continuarse en cualquier momento</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
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
        <translation>No es un día que se pueda leer. Escríbalo como en el ejemplo, o elíjalo.</translation>
    </message>
    <message>
        <source>To retire: nobody needs it any more</source>
        <translation>Por retirar: ya nadie lo necesita</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>¿Qué se hace con él?</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Lo que puede hacer</translation>
    </message>
    <message>
        <source>Write what there is to do.</source>
        <translation>Escribir qué hay que hacer.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
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
            <numerusform>%n secreto ya no se puede leer</numerusform>
            <numerusform>%n secretos ya no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Sealed in this file: {file}</source>
        <translation>Sellados en este archivo: {file}</translation>
    </message>
    <message>
        <source>Secrets are kept on this computer, sealed. Without the keychain nobody can read them.</source>
        <translation>Los secretos se guardan sellados en esta computadora. Sin el llavero nadie puede leerlos.</translation>
    </message>
    <message>
        <source>Secrets that can be used here now: {number}</source>
        <translation>Secretos que se pueden usar aquí ahora: {number}</translation>
    </message>
    <message>
        <source>The key in the keychain was replaced. For them a new secret is needed.</source>
        <translation>La clave del llavero fue reemplazada. Para ellos hace falta un secreto nuevo.</translation>
    </message>
    <message>
        <source>The key isn&apos;t in this program&apos;s memory. Unlocking gets it from the keychain again.</source>
        <translation>La clave no está en la memoria de este programa. Al desbloquear se vuelve a pedir al llavero.</translation>
    </message>
    <message>
        <source>The keychain is being asked…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>The keychain works</source>
        <translation>El llavero funciona</translation>
    </message>
    <message>
        <source>Their key is kept by: {keychain}</source>
        <translation>Su clave la guarda: {keychain}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Dónde se guardan los secretos</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>the keychain of macOS</source>
        <translation>el llavero de macOS</translation>
    </message>
    <message>
        <source>the system&apos;s password store (Secret Service or KWallet)</source>
        <translation>el almacén de contraseñas del sistema (Secret Service o KWallet)</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Change the key of the kept secrets?</source>
        <translation>¿Cambiar la clave de los secretos guardados?</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Cambiar la clave…</translation>
    </message>
    <message>
        <source>Copies that others made of this program&apos;s files still open with the old key.</source>
        <translation>Las copias que otros hicieron de los archivos de este programa se siguen abriendo con la clave anterior.</translation>
    </message>
    <message>
        <source>Every secret kept here is sealed under a new key, the backups included.</source>
        <translation>Cada secreto guardado aquí se sella con una clave nueva, también en las copias de seguridad.</translation>
    </message>
    <message>
        <source>Files that were set aside as damaged are removed: they can&apos;t be sealed anew.</source>
        <translation>Los archivos que se apartaron por estar dañados se eliminan: no se pueden sellar de nuevo.</translation>
    </message>
    <message>
        <source>One key in the keychain opens every secret that is kept here. Change it when somebody else may have had access to this computer or to its keychain. Keys and secrets of consumers stay as they are.</source>
        <translation>Una clave en el llavero abre todos los secretos guardados aquí. Cámbiela si otra persona pudo tener acceso a esta computadora o a su llavero. Las claves y los secretos de los consumidores quedan como están.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>The key can be changed while the keychain works.</source>
        <translation>La clave se puede cambiar mientras el llavero funciona.</translation>
    </message>
    <message>
        <source>The key is being changed…</source>
        <translation>Cambiando la clave…</translation>
    </message>
    <message numerus="yes">
        <source>The key was changed: %n secret(s) sealed anew</source>
        <translation>
            <numerusform>La clave se cambió: %n secreto sellado de nuevo</numerusform>
            <numerusform>La clave se cambió: %n secretos sellados de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>The old key couldn&apos;t be taken out of the keychain yet. The next start does it.</source>
        <translation>La clave anterior no se pudo quitar todavía del llavero. Se hará en el próximo inicio.</translation>
    </message>
    <message>
        <source>The old key then opens nothing that is on this computer.</source>
        <translation>La clave anterior ya no abre nada de lo que hay en esta computadora.</translation>
    </message>
    <message>
        <source>Unlock first: the key isn&apos;t in this program&apos;s memory.</source>
        <translation>Primero hay que desbloquear: la clave no está en la memoria de este programa.</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be read any more</source>
        <translation>
            <numerusform>%n secreto ya no se puede leer</numerusform>
            <numerusform>%n secretos ya no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostrar cuáles</translation>
    </message>
    <message>
        <source>Their key isn&apos;t in this computer&apos;s keychain: it was reset, or the data folder was copied from another computer. What the servers still show is fetched again; Security lists the rest, and what to do about it.</source>
        <translation>Su clave no está en el llavero de esta computadora: se restableció, o la carpeta de datos se copió de otra computadora. Lo que los servidores todavía muestran se obtiene de nuevo; Seguridad enumera el resto y qué hacer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Eliminar el consumidor de inmediato</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Hacerlo ahora</translation>
    </message>
    <message>
        <source>Every program that uses it stops for good. Choose this where none needs it any more.</source>
        <translation>Todos los programas que lo usan se detienen para siempre. Elija esto si ninguno lo necesita ya.</translation>
    </message>
    <message>
        <source>Every program that uses it stops until it gets the new secret. The key stays.</source>
        <translation>Todos los programas que lo usan se detienen hasta recibir el secreto nuevo. La clave no cambia.</translation>
    </message>
    <message>
        <source>It leaked</source>
        <translation>Se filtró</translation>
    </message>
    <message>
        <source>Make a new secret at once</source>
        <translation>Crear un secreto nuevo de inmediato</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nombre del consumidor</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Escriba el nombre del consumidor para continuar: {name}</translation>
    </message>
    <message>
        <source>Was the secret of “{name}” seen by others?</source>
        <translation>¿Otras personas vieron el secreto de “{name}”?</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Qué más hacer</translation>
    </message>
    <message>
        <source>You are led to Fracttal&apos;s page for it.</source>
        <translation>Para eso se le guía por la página de Fracttal.</translation>
    </message>
</context>
<context>
    <name>LegacyNotice</name>
    <message>
        <source>Everybody who has this pair may do everything in the company, and a new secret stops all programs that use it at once. Prefer a consumer for each program: it has its own permission group, and can be tested, replaced and deleted by itself.</source>
        <translation>Quien tiene este par puede hacer todo en la empresa, y un secreto nuevo detiene de una vez todos los programas que lo usan. Es mejor un consumidor para cada programa: tiene su propio grupo de permisos y se puede probar, reemplazar y eliminar por separado.</translation>
    </message>
    <message>
        <source>Legacy: one key and secret for the whole company</source>
        <translation>Heredado: una clave y un secreto para toda la empresa</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nuevo consumidor OAuth</translation>
    </message>
</context>
<context>
    <name>LicencesTab</name>
    <message>
        <source>Parts of this program</source>
        <translation>Partes de este programa</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>This part comes without the text of its licence.</source>
        <translation>Esta parte viene sin el texto de su licencia.</translation>
    </message>
    <message>
        <source>This program is free software, and stands on the work of others under these licences.</source>
        <translation>Este programa es software libre y se apoya en el trabajo de otros bajo estas licencias.</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%n consumer(s) exported, without secrets</source>
        <translation>
            <numerusform>%n consumidor exportado, sin secretos</numerusform>
            <numerusform>%n consumidores exportados, sin secretos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) sent to the printer, without secrets</source>
        <translation>
            <numerusform>%n consumidor enviado a la impresora, sin secretos</numerusform>
            <numerusform>%n consumidores enviados a la impresora, sin secretos</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, para cualquier hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the list without secrets</source>
        <translation>Exportar la lista sin secretos</translation>
    </message>
    <message>
        <source>Print the list without secrets</source>
        <translation>Imprimir la lista sin secretos</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>As of {time}</source>
        <translation>Al {time}</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Detener actualización</translation>
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
        <translation>También se bloquea tras este tiempo sin uso</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Locks when the computer is locked, sleeps or changes to another user, where the system tells. The key and the secrets then leave this program&apos;s memory, the clipboard is cleared, and the list can still be read. A secret that no keychain could keep stays in memory, because it would be lost.</source>
        <translation>Se bloquea cuando el equipo se bloquea, se suspende o cambia de usuario, si el sistema lo avisa. La clave y los secretos salen entonces de la memoria de este programa, el portapapeles se borra y la lista se puede seguir leyendo. Un secreto que ningún llavero pudo guardar queda en la memoria, porque se perdería.</translation>
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
        <translation>Sigue bloqueado</translation>
    </message>
    <message>
        <source>The list can be read. To copy, show or change anything, unlock first.</source>
        <translation>La lista se puede leer. Para copiar, mostrar o cambiar algo, primero hay que desbloquear.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain may ask for your password.</source>
        <translation>El llavero de este equipo puede pedir la contraseña.</translation>
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
        <translation>{reason}. Elegir Desbloquear para intentarlo de nuevo.</translation>
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
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Todos los módulos</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Part of the module</source>
        <translation>Parte del módulo</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message numerus="yes">
        <source>%n secret(s) were fetched again</source>
        <translation>
            <numerusform>Se obtuvo de nuevo %n secreto</numerusform>
            <numerusform>Se obtuvieron de nuevo %n secretos</numerusform>
        </translation>
    </message>
    <message>
        <source>A consumer that isn&apos;t in the list</source>
        <translation>Un consumidor que no está en la lista</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Preguntando a los servidores…</translation>
    </message>
    <message>
        <source>Fetch again from the servers</source>
        <translation>Obtener de nuevo de los servidores</translation>
    </message>
    <message>
        <source>No secret could be fetched again</source>
        <translation>No se pudo obtener de nuevo ningún secreto</translation>
    </message>
    <message>
        <source>Secrets that can&apos;t be read any more</source>
        <translation>Secretos que ya no se pueden leer</translation>
    </message>
    <message>
        <source>The consumer of this program itself: connect the company again with its key and secret, under Account. The other secrets are then fetched again where the server shows them.</source>
        <translation>El consumidor de este programa: conectar de nuevo la empresa con su clave y su secreto, en Cuenta. Los demás secretos se obtienen entonces de nuevo donde el servidor los muestra.</translation>
    </message>
    <message>
        <source>The older key pair: enter it again, or make a new secret, under API Connections, API Connection.</source>
        <translation>El par de claves antiguo: ingresarlo de nuevo, o crear un secreto nuevo, en Conexiones API, Conexión API.</translation>
    </message>
    <message>
        <source>The servers don&apos;t show them, or can&apos;t be asked now.</source>
        <translation>Los servidores no los muestran, o no se les puede preguntar ahora.</translation>
    </message>
    <message>
        <source>Their key isn&apos;t in this computer&apos;s keychain: the keychain was reset, or the data folder was copied from another computer. Should the old key come back, they can be read again.</source>
        <translation>Su clave no está en el llavero de esta computadora: el llavero se restableció, o la carpeta de datos se copió de otra computadora. Si la clave anterior vuelve, se podrán leer de nuevo.</translation>
    </message>
    <message>
        <source>Your sign-in with the browser: sign in again, under Account.</source>
        <translation>Su inicio de sesión con el navegador: iniciar sesión de nuevo, en Cuenta.</translation>
    </message>
    <message>
        <source>enter key and secret again if somebody has them, or replace the secret, in the consumer&apos;s panel.</source>
        <translation>ingresar de nuevo la clave y el secreto si alguien los tiene, o reemplazar el secreto, en el panel del consumidor.</translation>
    </message>
    <message>
        <source>nothing to do, only it can&apos;t be tried any more whether it is dead.</source>
        <translation>no hay que hacer nada; solo que ya no se puede probar si dejó de funcionar.</translation>
    </message>
    <message>
        <source>open the company and refresh. If it isn&apos;t shown again, make a new secret in its panel.</source>
        <translation>abrir la empresa y actualizar. Si no se muestra de nuevo, crear un secreto nuevo en su panel.</translation>
    </message>
    <message>
        <source>{name}, the old secret: {todo}</source>
        <translation>{name}, el secreto anterior: {todo}</translation>
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
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How things are done here, and why.</source>
        <translation>Cómo se hacen las cosas aquí, y por qué.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation>Abra esta dirección en su navegador: {address}</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list shows it.</source>
        <translation>La primera respuesta se perdió en el camino, pero la lista lo muestra.</translation>
    </message>
    <message>
        <source>The sample company is as on its first day</source>
        <translation>La empresa de ejemplo volvió a su estado inicial</translation>
    </message>
    <message>
        <source>“{name}” was created</source>
        <translation>Se creó “{name}”</translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation>Se eliminó “{name}”</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message numerus="yes">
        <source>%n consumer(s) can&apos;t be tested from here: no secret, or a person must sign in.</source>
        <translation>
            <numerusform>%n consumidor no se puede probar desde aquí: sin secreto, o una persona debe iniciar sesión.</numerusform>
            <numerusform>%n consumidores no se pueden probar desde aquí: sin secreto, o una persona debe iniciar sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) couldn&apos;t be tested</source>
        <translation>
            <numerusform>%n consumidor no se pudo probar</numerusform>
            <numerusform>%n consumidores no se pudieron probar</numerusform>
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
        <translation>CSV, para cualquier hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export who reaches what</source>
        <translation>Exportar quién alcanza qué</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>Few of the company&apos;s calls are left in this minute: going on in %n second(s).</source>
        <translation>
            <numerusform>Quedan pocas llamadas de la empresa en este minuto: se sigue en %n segundo.</numerusform>
            <numerusform>Quedan pocas llamadas de la empresa en este minuto: se sigue en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No consumer matches</source>
        <translation>Ningún consumidor coincide</translation>
    </message>
    <message>
        <source>No consumer reached {module}</source>
        <translation>Ningún consumidor alcanzó {module}</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Aún no hay consumidores</translation>
    </message>
    <message>
        <source>None of these can be tested here: it takes the secret on this computer, and a consumer of a program on its own.</source>
        <translation>Ninguno de estos se puede probar aquí: hace falta el secreto en esta computadora y un consumidor de un programa por sí solo.</translation>
    </message>
    <message>
        <source>Offline: testing needs the server. What stands here was found before.</source>
        <translation>Sin conexión: para probar hace falta el servidor. Lo que está aquí se encontró antes.</translation>
    </message>
    <message>
        <source>Once there are some, this shows which of them reaches which module.</source>
        <translation>Cuando haya algunos, aquí se ve cuál alcanza qué módulo.</translation>
    </message>
    <message>
        <source>Only what a test found counts. Choose any module to see who was never tested.</source>
        <translation>Solo cuenta lo que encontró una prueba. Elegir cualquier módulo para ver quién nunca se probó.</translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>Avance de las pruebas</translation>
    </message>
    <message>
        <source>Search name or group</source>
        <translation>Buscar nombre o grupo</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Mostrando {shown} de {total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Test the selected</source>
        <translation>Probar los seleccionados</translation>
    </message>
    <message>
        <source>Test those shown</source>
        <translation>Probar los mostrados</translation>
    </message>
    <message>
        <source>Tested {done} of {total}.</source>
        <translation>Probados: {done} de {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Testing takes about %n minute(s), because the company&apos;s programs share 200 calls a minute.</source>
        <translation>
            <numerusform>Probar toma cerca de %n minuto, porque los programas de la empresa comparten 200 llamadas por minuto.</numerusform>
            <numerusform>Probar toma cerca de %n minutos, porque los programas de la empresa comparten 200 llamadas por minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix was exported</source>
        <translation>La matriz se exportó</translation>
    </message>
    <message>
        <source>The tests were stopped</source>
        <translation>Las pruebas se detuvieron</translation>
    </message>
    <message>
        <source>Try fewer letters, or any module.</source>
        <translation>Probar con menos letras o con cualquier módulo.</translation>
    </message>
    <message>
        <source>What was found is kept.</source>
        <translation>Lo que se encontró se guarda.</translation>
    </message>
    <message>
        <source>Which consumer reaches which module</source>
        <translation>Qué consumidor alcanza qué módulo</translation>
    </message>
    <message>
        <source>Who reaches any module</source>
        <translation>Quién alcanza cualquier módulo</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Quién alcanza qué</translation>
    </message>
    <message>
        <source>Who reaches which module</source>
        <translation>Quién alcanza qué módulo</translation>
    </message>
    <message>
        <source>Who reaches {module}?</source>
        <translation>¿Quién alcanza {module}?</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A key has at most 1024 characters. Copy it again.</source>
        <translation>Una clave tiene como máximo 1024 caracteres. Copiarla de nuevo.</translation>
    </message>
    <message>
        <source>A secret has at most 1024 characters. Copy it again.</source>
        <translation>Un secreto tiene como máximo 1024 caracteres. Copiarlo de nuevo.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the address of the updates.</source>
        <translation>Una página de inicio de sesión de la red o una dirección equivocada suelen responder así. Revise la dirección de las actualizaciones.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a wrong address often answers like this. Check the company&apos;s addresses.</source>
        <translation>Una página de inicio de sesión de la red o una dirección equivocada suelen responder así. Revise las direcciones de la empresa.</translation>
    </message>
    <message>
        <source>After {megabytes} MB the answer was dropped. Check the address of the updates.</source>
        <translation>Después de {megabytes} MB la respuesta se descartó. Revise la dirección de las actualizaciones.</translation>
    </message>
    <message>
        <source>An address looks like https://app.fracttal.com/api</source>
        <translation>Una dirección tiene esta forma: https://app.fracttal.com/api</translation>
    </message>
    <message>
        <source>Another consumer has this name. Choose a different one.</source>
        <translation>Otro consumidor ya tiene este nombre. Elija uno distinto.</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port {port}</source>
        <translation>Otro programa de esta computadora usa el puerto {port}</translation>
    </message>
    <message>
        <source>Another website may stand at this address, or a part of it is missing. Compare the company&apos;s addresses with those that Fracttal gave you.</source>
        <translation>Puede haber otro sitio web en esta dirección, o le falta una parte. Compare las direcciones de la empresa con las que le dio Fracttal.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow this address or to give you access.</source>
        <translation>Pida a su departamento de TI que permita esta dirección o que le dé acceso.</translation>
    </message>
    <message>
        <source>Check that its folder is there and that you may write in it, or choose another: {file}</source>
        <translation>Compruebe que la carpeta existe y que puede escribir en ella, o elija otra: {file}</translation>
    </message>
    <message>
        <source>Check that the printer is on, or choose another printer or file, then try again.</source>
        <translation>Compruebe que la impresora está encendida, o elija otra impresora u otro archivo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the network connection and the spelling of the server&apos;s address.</source>
        <translation>Revise la conexión de red y que la dirección del servidor esté bien escrita.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Revise la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the rights of this folder, then try again: {folder}</source>
        <translation>Revise los permisos de esta carpeta e inténtelo de nuevo: {folder}</translation>
    </message>
    <message>
        <source>Choose a group: it decides what the API will answer.</source>
        <translation>Elija un grupo: de él depende lo que la API permite.</translation>
    </message>
    <message>
        <source>Choose how the integrator signs in.</source>
        <translation>Elija cómo inicia sesión el integrador.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name, then try again: {file}</source>
        <translation>Ciérrelo allí, o elija otro nombre, e inténtelo de nuevo: {file}</translation>
    </message>
    <message>
        <source>Close the program and open it again: it then restores what can be restored.</source>
        <translation>Cierre el programa y ábralo de nuevo: al abrirse, recupera lo que sea posible.</translation>
    </message>
    <message>
        <source>Consumer Desk is open already, but doesn&apos;t answer</source>
        <translation>Consumer Desk ya está abierto, pero no responde</translation>
    </message>
    <message>
        <source>Consumers are made on Fracttal&apos;s own page and kept here. For more, give the company a key of its own for this program, under Account.</source>
        <translation>Los consumidores se crean en la página de Fracttal y se guardan aquí. Para más, dar a la empresa una clave propia para este programa, en Cuenta.</translation>
    </message>
    <message>
        <source>Copy the details for support.</source>
        <translation>Copie los detalles para el soporte técnico.</translation>
    </message>
    <message>
        <source>Create and change consumers on Fracttal&apos;s own page.</source>
        <translation>Cree y cambie los consumidores en la propia página de Fracttal.</translation>
    </message>
    <message>
        <source>Either the permission group of the key in use doesn&apos;t include it, or your plan with Fracttal doesn&apos;t: the server doesn&apos;t say which. Look at the group first, then ask Fracttal.</source>
        <translation>O el grupo de permisos de la clave en uso no lo incluye, o no lo incluye su plan de Fracttal: el servidor no dice cuál de los dos. Revise primero el grupo; después consulte a Fracttal.</translation>
    </message>
    <message>
        <source>Enter the address that the integrator gave you for coming back after signing in.</source>
        <translation>Escriba la dirección que le dio el integrador para volver después de iniciar sesión.</translation>
    </message>
    <message>
        <source>Enter the name of the group: it decides what the API will answer.</source>
        <translation>Escribir el nombre del grupo: decide lo que la API responderá.</translation>
    </message>
    <message>
        <source>Everything else works. Tell your IT department about the file {file}</source>
        <translation>Todo lo demás funciona. Avise a su departamento de TI sobre el archivo {file}</translation>
    </message>
    <message>
        <source>Everything else works. Tell your IT department that line {line} of this file isn&apos;t TOML: {file}</source>
        <translation>Todo lo demás funciona. Avise a su departamento de TI que la línea {line} de este archivo no es TOML: {file}</translation>
    </message>
    <message>
        <source>Fracttal allows 200 a minute for the whole company, all programs together. Try again in {seconds} s.</source>
        <translation>Fracttal permite 200 por minuto para toda la empresa, sumando todos los programas. Inténtelo de nuevo en {seconds} s.</translation>
    </message>
    <message>
        <source>Give the consumer a name.</source>
        <translation>Escriba un nombre para el consumidor.</translation>
    </message>
    <message>
        <source>Go on in its window. If that hangs, end the program, then start it again.</source>
        <translation>Continúe en su ventana. Si no reacciona, cierre el programa por completo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Install the newest version of Consumer Desk. Nothing was changed.</source>
        <translation>Instale la versión más reciente de Consumer Desk. No se cambió nada.</translation>
    </message>
    <message>
        <source>It answered with code {status}. Check the address of the updates, or try again later.</source>
        <translation>Respondió con el código {status}. Revise la dirección de las actualizaciones o inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>It answered with code {status}. Try again in a few minutes; if it stays, tell Fracttal.</source>
        <translation>Respondió con el código {status}. Inténtelo de nuevo en unos minutos; si el problema sigue, avise a Fracttal.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>No se pudo imprimir</translation>
    </message>
    <message>
        <source>It doesn&apos;t exist on the server any more</source>
        <translation>Ya no existe en el servidor</translation>
    </message>
    <message>
        <source>It is that of “{name}”. Copy the key of the consumer that you mean.</source>
        <translation>Es la de «{name}». Copiar la clave del consumidor que corresponde.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether a new secret was made</source>
        <translation>No se sabe si se creó un secreto nuevo</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether “{name}” was created</source>
        <translation>No se sabe si se creó “{name}”</translation>
    </message>
    <message>
        <source>It looks like https://downloads.example.com/consumer-desk.json</source>
        <translation>Tiene esta forma: https://downloads.example.com/consumer-desk.json</translation>
    </message>
    <message>
        <source>It may come from an older tab, or from a page that isn&apos;t your company&apos;s. Nothing was kept. Close other tabs of the sign-in, then try again.</source>
        <translation>Puede venir de una pestaña anterior, o de una página que no es de su empresa. No se guardó nada. Cierre las otras pestañas del inicio de sesión e intente de nuevo.</translation>
    </message>
    <message>
        <source>It may have been changed on the way, so nothing of it is shown. Install nothing from there, and tell your IT department.</source>
        <translation>Puede haberse modificado por el camino, así que no se muestra nada de ella. No instale nada de ahí y avise a su departamento de TI.</translation>
    </message>
    <message>
        <source>It may have taken too long, or was used already. Sign in again.</source>
        <translation>Puede haber tardado demasiado, o ya se había usado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>It says: {said}</source>
        <translation>Su respuesta: {said}</translation>
    </message>
    <message>
        <source>It was built without the key that proves where an update comes from. Get new versions where you got this one.</source>
        <translation>Se creó sin la clave que demuestra de dónde viene una actualización. Obtenga las versiones nuevas donde obtuvo esta.</translation>
    </message>
    <message>
        <source>It wasn&apos;t followed. Ask whoever gave you the address of the updates for the new one.</source>
        <translation>No se siguió. Pida la nueva a quien le dio la dirección de las actualizaciones.</translation>
    </message>
    <message>
        <source>Its data may be in use by another copy of this program, or can&apos;t be written. Close the other copy, then try again.</source>
        <translation>Es posible que otra copia de este programa esté usando sus datos o que no se puedan guardar. Cierre la otra copia y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Its window may have been closed, or the key or the callback address isn&apos;t the one registered with the consumer. Nothing was kept; try again.</source>
        <translation>Puede que se haya cerrado su ventana, o que la clave o la dirección de retorno no sea la registrada en el consumidor. No se guardó nada; intente de nuevo.</translation>
    </message>
    <message>
        <source>Key and secret of “{name}” are refused</source>
        <translation>La clave y el secreto de “{name}” son rechazados</translation>
    </message>
    <message>
        <source>Keys are never sent to an address that isn&apos;t the company&apos;s own, so nothing was sent there. Check the company&apos;s addresses.</source>
        <translation>Las claves nunca se envían a una dirección que no sea de la propia empresa, así que no se envió nada allí. Revise las direcciones de la empresa.</translation>
    </message>
    <message>
        <source>Keys are only sent over an encrypted connection: the address must begin with https://</source>
        <translation>Las claves solo se envían por una conexión cifrada: la dirección debe comenzar con https://</translation>
    </message>
    <message>
        <source>Make it longer, or let the program make one of six words.</source>
        <translation>Hágala más larga, o deje que el programa cree una de seis palabras.</translation>
    </message>
    <message>
        <source>No new secret was made</source>
        <translation>No se creó ningún secreto nuevo</translation>
    </message>
    <message>
        <source>No new secret was made for “{name}”</source>
        <translation>No se creó ningún secreto nuevo para “{name}”</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Make room on the disk, then try again.</source>
        <translation>No se perdió nada de lo guardado. Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Try again; if it happens again, copy the details for support.</source>
        <translation>No se perdió nada de lo guardado. Inténtelo de nuevo; si vuelve a ocurrir, copie los detalles para el soporte técnico.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup: {name}</source>
        <translation>No se cambió nada. Elija otra copia de seguridad: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest version of Consumer Desk: {name}</source>
        <translation>No se cambió nada. Instale la versión más reciente de Consumer Desk: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at where it stands now, and go on from there.</source>
        <translation>No se cambió nada. Mire en qué punto está ahora y continúe desde ahí.</translation>
    </message>
    <message>
        <source>Nothing was kept. To let this program in, sign in again and approve it there.</source>
        <translation>No se guardó nada. Para dejar entrar a este programa, inicie sesión de nuevo y apruébelo allí.</translation>
    </message>
    <message>
        <source>Nothing was made, and the old pair is as it was. Refresh the list: if another consumer has that name by now, give up the rotation and begin anew; if the permission group of “{old}” is gone, choose another one there first.</source>
        <translation>No se creó nada y el par anterior está como estaba. Actualizar la lista: si otro consumidor ya tiene ese nombre, abandonar la rotación y empezar de nuevo; si el grupo de permisos de “{old}” ya no existe, elegir primero otro allí.</translation>
    </message>
    <message>
        <source>One of them is wrong, incomplete, swapped with the other, or was replaced. Copy both again.</source>
        <translation>Uno de los dos es incorrecto, está incompleto, ocupa el lugar del otro o fue reemplazado. Copie ambos de nuevo.</translation>
    </message>
    <message>
        <source>Paste the key that Fracttal shows.</source>
        <translation>Pegar la clave que muestra Fracttal.</translation>
    </message>
    <message>
        <source>Paste the secret that belongs to the key.</source>
        <translation>Pegar el secreto que corresponde a la clave.</translation>
    </message>
    <message>
        <source>Refresh the list. If the server doesn&apos;t show it again, a new secret is needed.</source>
        <translation>Actualice la lista. Si el servidor no vuelve a mostrarlo, se necesita un secreto nuevo.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. A question of the system may be waiting behind a window.</source>
        <translation>Los secretos se guardan solo en la memoria, hasta que cierre este programa. Es posible que una pregunta del sistema esté esperando detrás de una ventana.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Allow Consumer Desk when the system asks, then try again.</source>
        <translation>Los secretos se guardan solo en la memoria, hasta que cierre este programa. Dé permiso a Consumer Desk cuando el sistema lo pida e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Ask your IT department to turn on the system&apos;s password store.</source>
        <translation>Los secretos se guardan solo en la memoria, hasta que cierre este programa. Pida a su departamento de TI que active el almacén de contraseñas del sistema.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until you close this program. Unlock the keychain to keep them on this computer.</source>
        <translation>Los secretos se guardan solo en la memoria, hasta que cierre este programa. Desbloquee el llavero para guardarlos en esta computadora.</translation>
    </message>
    <message>
        <source>Secrets are locked</source>
        <translation>Los secretos están bloqueados</translation>
    </message>
    <message>
        <source>Sign in on the page that opened. Then copy the whole address from the browser&apos;s address bar; it is right even if the page itself can&apos;t be shown.</source>
        <translation>Iniciar sesión en la página que se abrió. Luego copiar la dirección completa de la barra de direcciones del navegador; es correcta aunque la página misma no se pueda mostrar.</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department about the file {file}</source>
        <translation>Por eso no se buscan actualizaciones. Avise a su departamento de TI sobre el archivo {file}</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department that line {line} of this file isn&apos;t TOML: {file}</source>
        <translation>Por eso no se buscan actualizaciones. Avise a su departamento de TI que la línea {line} de este archivo no es TOML: {file}</translation>
    </message>
    <message>
        <source>So no updates are looked for. Tell your IT department that “{name}” can&apos;t be used in this file: {file}</source>
        <translation>Por eso no se buscan actualizaciones. Avise a su departamento de TI que «{name}» no sirve en este archivo: {file}</translation>
    </message>
    <message>
        <source>Some fields need a change</source>
        <translation>Hay campos que corregir</translation>
    </message>
    <message>
        <source>Somebody deleted it already. What is left is to prove it.</source>
        <translation>Alguien ya lo eliminó. Solo queda comprobarlo.</translation>
    </message>
    <message>
        <source>Somebody deleted it. The old pair is as it was: make another twin, or give it up.</source>
        <translation>Alguien lo eliminó. El par anterior sigue igual: cree otro gemelo o abandone la rotación.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it. Refresh the list.</source>
        <translation>Es posible que alguien lo haya eliminado. Actualice la lista.</translation>
    </message>
    <message>
        <source>Somebody may want to hide a new version from you. Try again later; if it stays, tell your IT department.</source>
        <translation>Puede que alguien quiera ocultarle una versión nueva. Inténtelo de nuevo más tarde; si el problema sigue, avise a su departamento de TI.</translation>
    </message>
    <message>
        <source>Something between this computer and Fracttal may have changed it. Check the company&apos;s addresses and the network, and ask your IT department before you go on using the pair.</source>
        <translation>Algo entre esta computadora y Fracttal puede haberla cambiado. Revise las direcciones de la empresa y la red, y consulte al departamento de TI antes de seguir usando el par.</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>Algo falló en este programa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The address must begin with https://</source>
        <translation>La dirección debe empezar por https://</translation>
    </message>
    <message>
        <source>The answer of {host} isn&apos;t signed with this pair&apos;s secret</source>
        <translation>La respuesta de {host} no está firmada con el secreto de este par</translation>
    </message>
    <message>
        <source>The answer was dropped. Check the company&apos;s addresses.</source>
        <translation>La respuesta se descartó. Revise las direcciones de la empresa.</translation>
    </message>
    <message>
        <source>The answer was lost on the way</source>
        <translation>La respuesta se perdió en el camino</translation>
    </message>
    <message>
        <source>The authorization of {person} wasn&apos;t taken back</source>
        <translation>No se retiró la autorización de {person}</translation>
    </message>
    <message>
        <source>The browser couldn&apos;t come back to this program. Close the other program, or choose another port and register the callback address with it.</source>
        <translation>El navegador no podría volver a este programa. Cierre el otro programa, o elija otro puerto y registre con él la dirección de retorno.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back within 5 minutes</source>
        <translation>El navegador no volvió en 5 minutos</translation>
    </message>
    <message>
        <source>The browser&apos;s answer doesn&apos;t belong to this sign-in</source>
        <translation>La respuesta del navegador no corresponde a este inicio de sesión</translation>
    </message>
    <message>
        <source>The change may have been made or not. Refresh the list to see, before you try again.</source>
        <translation>No se sabe si el cambio se hizo. Actualice la lista para verlo antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The companies prepared for this computer can&apos;t be read</source>
        <translation>No se pueden leer las empresas preparadas para esta computadora</translation>
    </message>
    <message>
        <source>The companies prepared for this computer weren&apos;t taken over</source>
        <translation>No se incorporaron las empresas preparadas para esta computadora</translation>
    </message>
    <message>
        <source>The connection broke before the answer came, so it isn&apos;t known whether a new secret was made. When the server can be reached, choose Verify now: if key and secret are refused, make a new secret once more.</source>
        <translation>La conexión se cortó antes de que llegara la respuesta, así que no se sabe si se creó un secreto nuevo. Cuando se pueda llegar al servidor, elija Verificar ahora: si la clave y el secreto son rechazados, cree otro secreto nuevo.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. When it is back, test the pair: if it is refused, the old secret is dead, and a new secret has to be made once more.</source>
        <translation>La conexión se cortó antes de que llegara la respuesta. Cuando vuelva, pruebe el par: si se rechaza, el secreto anterior ya no sirve y hay que crear otro secreto nuevo.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Your form is kept. When the connection is back, the list shows whether it exists; saving again makes no second one.</source>
        <translation>La conexión se cortó antes de que llegara la respuesta. Su formulario se conserva. Cuando vuelva la conexión, la lista mostrará si existe; si guarda de nuevo, no se creará otro.</translation>
    </message>
    <message>
        <source>The connection broke, and the list shows no such consumer. Save again.</source>
        <translation>La conexión se cortó y la lista no muestra ese consumidor. Guarde de nuevo.</translation>
    </message>
    <message>
        <source>The connection broke, and the list still shows it for “{application}”. Revoke it again.</source>
        <translation>La conexión se cortó, y la lista todavía la muestra para “{application}”. Revóquela de nuevo.</translation>
    </message>
    <message>
        <source>The connection broke, and the old secret was tried: it still works. Try again.</source>
        <translation>La conexión se cortó, y se probó el secreto anterior: todavía funciona. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection broke, and the server still has the old secret. Try again.</source>
        <translation>La conexión se cortó, y el servidor todavía tiene el secreto anterior. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {host} broke</source>
        <translation>Se cortó la conexión con {host}</translation>
    </message>
    <message>
        <source>The connection to {host} isn&apos;t safe</source>
        <translation>La conexión con {host} no es segura</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>The data on this computer is damaged</source>
        <translation>Los datos de esta computadora están dañados</translation>
    </message>
    <message>
        <source>The data on this computer was made by a newer version</source>
        <translation>Los datos de esta computadora son de una versión más reciente</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The field “{where}” isn&apos;t as agreed. Copy the details for Fracttal&apos;s support.</source>
        <translation>El campo “{where}” no tiene la forma acordada. Copie los detalles para el soporte técnico de Fracttal.</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>The file is open in another program</source>
        <translation>El archivo está abierto en otro programa</translation>
    </message>
    <message>
        <source>The key may have been deleted or its secret replaced. Check the company&apos;s key.</source>
        <translation>Es posible que se haya eliminado la clave o reemplazado su secreto. Revise la clave de la empresa.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>El llavero negó el acceso</translation>
    </message>
    <message>
        <source>The list of versions from {host} isn&apos;t signed with the right key</source>
        <translation>La lista de versiones de {host} no está firmada con la clave correcta</translation>
    </message>
    <message>
        <source>The name holds characters that can&apos;t be shown. Type it again.</source>
        <translation>El nombre contiene caracteres que no se pueden mostrar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The network or the server is slow. Try again in a few minutes.</source>
        <translation>La red o el servidor están lentos. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection to {host}</source>
        <translation>El proxy de la red rechazó la conexión con {host}</translation>
    </message>
    <message>
        <source>The old secret is dead, and the new one didn&apos;t arrive</source>
        <translation>El secreto anterior ya no sirve y el nuevo no llegó</translation>
    </message>
    <message>
        <source>The old secret of “{name}” is dead, and the new one didn&apos;t arrive</source>
        <translation>El secreto anterior de “{name}” ya no sirve y el nuevo no llegó</translation>
    </message>
    <message>
        <source>The old secret of “{name}” may be dead</source>
        <translation>Es posible que el secreto anterior de “{name}” ya no sirva</translation>
    </message>
    <message>
        <source>The rotation goes no further, and the old pair is as it was. Open the twin and make a new secret for it, or undo this step.</source>
        <translation>La rotación no avanza y el par anterior sigue igual. Abra el gemelo y cree un secreto nuevo para él, o deshaga este paso.</translation>
    </message>
    <message>
        <source>The rotation of “{name}” isn&apos;t at this step any more</source>
        <translation>La rotación de “{name}” ya no está en este paso</translation>
    </message>
    <message>
        <source>The rules that your IT department set for updates can&apos;t be read</source>
        <translation>No se pueden leer las reglas de su departamento de TI para las actualizaciones</translation>
    </message>
    <message>
        <source>The rules that your IT department set for updates can&apos;t be used</source>
        <translation>No se pueden usar las reglas de su departamento de TI para las actualizaciones</translation>
    </message>
    <message>
        <source>The sample company can&apos;t start</source>
        <translation>La empresa de ejemplo no puede iniciarse</translation>
    </message>
    <message>
        <source>The secret of the key with which this program signs in can&apos;t be read on this computer. Unlock the keychain, or connect the company again with its key and secret.</source>
        <translation>El secreto de la clave con la que este programa inicia sesión no se puede leer en esta computadora. Desbloquee el llavero o vuelva a conectar la empresa con su clave y su secreto.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t sign you in</source>
        <translation>El servidor no pudo iniciar su sesión</translation>
    </message>
    <message>
        <source>The server didn&apos;t accept what the browser brought back</source>
        <translation>El servidor no aceptó lo que trajo el navegador</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this key and secret</source>
        <translation>El servidor no acepta esta clave y este secreto</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this value. Change it, then save again.</source>
        <translation>El servidor no acepta este valor. Cámbielo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t allow this</source>
        <translation>El servidor no lo permite</translation>
    </message>
    <message>
        <source>The server doesn&apos;t renew it any more: it was revoked, or wasn&apos;t used for too long. Sign in again with the browser, under Account.</source>
        <translation>El servidor ya no lo renueva: se revocó, o no se usó durante demasiado tiempo. Inicie sesión de nuevo con el navegador, en Cuenta.</translation>
    </message>
    <message>
        <source>The server ended our sign-in</source>
        <translation>El servidor cerró nuestra sesión</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>El servidor tiene un problema</translation>
    </message>
    <message>
        <source>The server knows key and secret, but gives tokens only after somebody signed in: the grant type is authorization code. Choose that one, or use a consumer for a program on its own.</source>
        <translation>El servidor conoce la clave y el secreto, pero solo da tokens después de que alguien inicie sesión: el tipo de autorización es código de autorización. Elegir ese, o usar un consumidor para un programa por sí solo.</translation>
    </message>
    <message>
        <source>The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make a new secret once more: programs that use the pair stand still until they get it.</source>
        <translation>El servidor creó un secreto nuevo, pero se perdió antes de poder guardarlo, así que nadie lo conoce. Cree otro secreto nuevo: los programas que usan el par quedan detenidos hasta recibirlo.</translation>
    </message>
    <message>
        <source>The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make a new secret once more: programs that use this consumer stand still until they get it.</source>
        <translation>El servidor creó un secreto nuevo, pero se perdió antes de poder guardarlo, así que nadie lo conoce. Cree otro secreto nuevo: los programas que usan este consumidor quedan detenidos hasta recibirlo.</translation>
    </message>
    <message>
        <source>The server may be down, or the address wrong. Try again in a few minutes.</source>
        <translation>Es posible que el servidor no funcione o que la dirección esté equivocada. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>El servidor rechazó la petición</translation>
    </message>
    <message>
        <source>The server refuses requests whose time is off. Set the clock, then try again.</source>
        <translation>El servidor rechaza las peticiones que no tienen la hora correcta. Ajuste el reloj e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server said no</source>
        <translation>El servidor rechazó la operación</translation>
    </message>
    <message>
        <source>The server took no twin “{name}”</source>
        <translation>El servidor no aceptó el gemelo “{name}”</translation>
    </message>
    <message>
        <source>The sign-in was denied in the browser</source>
        <translation>El inicio de sesión se rechazó en el navegador</translation>
    </message>
    <message>
        <source>The twin “{name}” isn&apos;t there any more</source>
        <translation>El gemelo “{name}” ya no existe</translation>
    </message>
    <message>
        <source>They bring new versions to this computer themselves.</source>
        <translation>Ese departamento instala las versiones nuevas en este equipo.</translation>
    </message>
    <message>
        <source>This address isn&apos;t safe</source>
        <translation>Esta dirección no es segura</translation>
    </message>
    <message>
        <source>This backup can&apos;t be restored: it is damaged or gone</source>
        <translation>Esta copia de seguridad no se puede restaurar: está dañada o ya no existe</translation>
    </message>
    <message>
        <source>This backup was made by a newer version</source>
        <translation>Esta copia de seguridad la hizo una versión más reciente</translation>
    </message>
    <message>
        <source>This company&apos;s own key can&apos;t be used now</source>
        <translation>La clave propia de esta empresa no se puede usar ahora</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust the server&apos;s certificate, so nothing was sent. Check the address; if it is right, ask your IT department.</source>
        <translation>Esta computadora no confía en el certificado del servidor, así que no se envió nada. Revise la dirección; si es correcta, consulte a su departamento de TI.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used</source>
        <translation>Esta computadora no tiene un llavero que se pueda usar</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>El reloj de esta computadora no está en hora</translation>
    </message>
    <message>
        <source>This copy can&apos;t look for updates</source>
        <translation>Esta copia no puede buscar actualizaciones</translation>
    </message>
    <message>
        <source>This group doesn&apos;t exist any more. Choose another one.</source>
        <translation>Este grupo ya no existe. Elija otro.</translation>
    </message>
    <message>
        <source>This holds characters that no key has. Copy it again.</source>
        <translation>Contiene caracteres que ninguna clave tiene. Copiarla de nuevo.</translation>
    </message>
    <message>
        <source>This holds characters that no secret has. Copy it again.</source>
        <translation>Contiene caracteres que ningún secreto tiene. Copiarlo de nuevo.</translation>
    </message>
    <message>
        <source>This isn&apos;t a new secret: it is the key, or what is kept already. Copy it again.</source>
        <translation>No es un secreto nuevo: es la clave, o el que ya se guarda. Copiarlo de nuevo.</translation>
    </message>
    <message>
        <source>This isn&apos;t an address</source>
        <translation>Esto no es una dirección</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that can be used: it must begin with https://</source>
        <translation>Esta dirección no se puede usar: debe comenzar con https://</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that updates can be looked for at</source>
        <translation>En esta dirección no se pueden buscar actualizaciones</translation>
    </message>
    <message>
        <source>This isn&apos;t the address that the browser was sent back to</source>
        <translation>Esta no es la dirección a la que volvió el navegador</translation>
    </message>
    <message>
        <source>This key belongs to a consumer for sign-in by a person</source>
        <translation>Esta clave es de un consumidor para inicio de sesión de una persona</translation>
    </message>
    <message>
        <source>This key is in the list already</source>
        <translation>Esta clave ya está en la lista</translation>
    </message>
    <message>
        <source>This passphrase could be guessed</source>
        <translation>Esta frase de contraseña se podría adivinar</translation>
    </message>
    <message>
        <source>This program has nothing to sign in with at this company</source>
        <translation>Este programa no tiene con qué iniciar sesión en esta empresa</translation>
    </message>
    <message>
        <source>This program itself signs in with “{name}”</source>
        <translation>Este mismo programa inicia sesión con “{name}”</translation>
    </message>
    <message>
        <source>This secret isn&apos;t kept on this computer</source>
        <translation>Este secreto no está guardado en esta computadora</translation>
    </message>
    <message>
        <source>This server doesn&apos;t offer the management of consumers</source>
        <translation>Este servidor no ofrece la administración de consumidores</translation>
    </message>
    <message>
        <source>Too many requests in this minute</source>
        <translation>Demasiadas peticiones en este minuto</translation>
    </message>
    <message>
        <source>Unlock first, then try again. Nothing was changed.</source>
        <translation>Primero hay que desbloquear y luego intentarlo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Updates are only looked for over an encrypted connection</source>
        <translation>Las actualizaciones solo se buscan por una conexión cifrada</translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name of the group.</source>
        <translation>Usar como máximo 120 caracteres para el nombre del grupo.</translation>
    </message>
    <message>
        <source>Use at most 120 characters for the name.</source>
        <translation>Use como máximo 120 caracteres para el nombre.</translation>
    </message>
    <message>
        <source>Use at most 500 characters for the description.</source>
        <translation>Use como máximo 500 caracteres para la descripción.</translation>
    </message>
    <message>
        <source>What to do stands under each of them.</source>
        <translation>Debajo de cada uno se indica qué hacer.</translation>
    </message>
    <message>
        <source>What {host} sent isn&apos;t a list of versions</source>
        <translation>Lo que envió {host} no es una lista de versiones</translation>
    </message>
    <message>
        <source>Without it the company couldn&apos;t be read any more. Give the company another key and secret under Account first, then come back.</source>
        <translation>Sin él ya no se podría leer la empresa. Primero dé a la empresa otra clave y otro secreto en Cuenta, y después vuelva aquí.</translation>
    </message>
    <message>
        <source>Your IT department switched off looking for updates</source>
        <translation>Su departamento de TI desactivó la búsqueda de actualizaciones</translation>
    </message>
    <message>
        <source>Your sign-in with the browser has ended</source>
        <translation>Su inicio de sesión con el navegador terminó</translation>
    </message>
    <message>
        <source>{host} answered with something that isn&apos;t Fracttal&apos;s API</source>
        <translation>{host} respondió con algo que no es la API de Fracttal</translation>
    </message>
    <message>
        <source>{host} answers, but it isn&apos;t Fracttal&apos;s API</source>
        <translation>{host} responde, pero no es la API de Fracttal</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation>No se puede acceder a {host}</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t answer</source>
        <translation>{host} no responde</translation>
    </message>
    <message>
        <source>{host} gave an answer that can&apos;t be understood</source>
        <translation>{host} dio una respuesta que no se puede entender</translation>
    </message>
    <message>
        <source>{host} has no list of versions at this address</source>
        <translation>{host} no tiene una lista de versiones en esta dirección</translation>
    </message>
    <message>
        <source>{host} sends us to another address</source>
        <translation>{host} nos envía a otra dirección</translation>
    </message>
    <message>
        <source>{host} sends us to another address for updates</source>
        <translation>{host} remite a otra dirección para las actualizaciones</translation>
    </message>
    <message>
        <source>{host} sent more than a list of versions can be</source>
        <translation>{host} envió más de lo que puede ocupar una lista de versiones</translation>
    </message>
    <message>
        <source>{host} sent more than {megabytes} MB</source>
        <translation>{host} envió más de {megabytes} MB</translation>
    </message>
    <message>
        <source>{host} shows an older list of versions than the last time</source>
        <translation>{host} muestra una lista de versiones más antigua que la última vez</translation>
    </message>
    <message>
        <source>{host} took too long to answer</source>
        <translation>{host} tardó demasiado en responder</translation>
    </message>
    <message>
        <source>{host} wasn&apos;t found</source>
        <translation>No se encontró {host}</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t there any more</source>
        <translation>“{name}” ya no existe</translation>
    </message>
    <message>
        <source>“{name}” of company {entry} is missing, is there twice or can&apos;t be used. Tell your IT department: {file}</source>
        <translation>“{name}” de la empresa {entry} falta, está dos veces o no se puede usar. Avise a su departamento de TI: {file}</translation>
    </message>
    <message>
        <source>“{name}” stands in a file that everybody at this computer can read, where no secret may be. Tell your IT department to take it out and to replace that secret: {file}</source>
        <translation>“{name}” está en un archivo que todos en esta computadora pueden leer, donde no puede haber secretos. Pida a su departamento de TI que lo saque y que reemplace ese secreto: {file}</translation>
    </message>
    <message>
        <source>“{name}” was not created</source>
        <translation>No se creó “{name}”</translation>
    </message>
</context>
<context>
    <name>ModuleDetails</name>
    <message numerus="yes">
        <source>%n consumer(s) may view it, by their group</source>
        <translation>
            <numerusform>%n consumidor puede verlo, según su grupo</numerusform>
            <numerusform>%n consumidores pueden verlo, según su grupo</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers that may view it</source>
        <translation>Consumidores que pueden verlo</translation>
    </message>
    <message>
        <source>Documented calls</source>
        <translation>Llamadas documentadas</translation>
    </message>
    <message>
        <source>Fracttal documents the module&apos;s number and the calls. That these calls belong to this module is inferred from what they are about.</source>
        <translation>Fracttal documenta el número del módulo y las llamadas. Que estas llamadas pertenezcan a este módulo se deduce de su tema.</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Qué tan seguro es</translation>
    </message>
    <message>
        <source>None: Fracttal documents no call for this module.</source>
        <translation>Ninguna: Fracttal no documenta ninguna llamada para este módulo.</translation>
    </message>
    <message>
        <source>Not known here: the server doesn&apos;t tell what its groups allow.</source>
        <translation>No se sabe aquí: el servidor no dice qué permiten sus grupos.</translation>
    </message>
    <message>
        <source>The add-on API Connections in your plan with Fracttal.</source>
        <translation>El complemento Conexiones API en el plan con Fracttal.</translation>
    </message>
    <message>
        <source>To create work orders, the add-on ADVANCED APIs as well.</source>
        <translation>Para crear órdenes de trabajo, también el complemento ADVANCED APIs.</translation>
    </message>
    <message>
        <source>To create: “{right}” on {module} in the consumer&apos;s permission group.</source>
        <translation>Para crear: “{right}” en {module} en el grupo de permisos del consumidor.</translation>
    </message>
    <message>
        <source>To read: “{right}” on {module} in the consumer&apos;s permission group.</source>
        <translation>Para leer: “{right}” en {module} en el grupo de permisos del consumidor.</translation>
    </message>
    <message>
        <source>What a call needs</source>
        <translation>Lo que necesita una llamada</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
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
        <translation>Inteligencia de negocios</translation>
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
        <translation>Solicitudes de materiales</translation>
    </message>
    <message>
        <source>Module {number}</source>
        <translation>Módulo {number}</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoreo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Reportes</translation>
    </message>
    <message>
        <source>Tasks and work orders</source>
        <translation>Tareas y órdenes de trabajo</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos de trabajo</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Terceros</translation>
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
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Solicitudes de trabajo</translation>
    </message>
</context>
<context>
    <name>ModulesPage</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
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
        <translation>Módulos y llamadas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Quién alcanza qué</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>hace un momento</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Here only: nothing changes on its server.</source>
        <translation>Solo aquí: en su servidor no cambia nada.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Rename the company</source>
        <translation>Cambiar el nombre de la empresa</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>At once: the old secret is dead, every token it got dies, and every program that uses it stops until it gets the new one. The key stays the same. The old secret can&apos;t be brought back.</source>
        <translation>De inmediato: el secreto anterior deja de servir, todos los tokens que obtuvo mueren y cada programa que lo usa se detiene hasta recibir el nuevo. La clave es la misma. El secreto anterior no se puede recuperar.</translation>
    </message>
    <message>
        <source>It is kept, but couldn&apos;t be tried yet: choose Verify now later.</source>
        <translation>Está guardado, pero todavía no se pudo probar: elija Verificar ahora más tarde.</translation>
    </message>
    <message>
        <source>It is kept, but the server refuses it: somebody may have made another one since.</source>
        <translation>Está guardado, pero el servidor lo rechaza: quizá alguien creó otro después.</translation>
    </message>
    <message>
        <source>It was last used on {time}.</source>
        <translation>Se usó por última vez el {time}.</translation>
    </message>
    <message>
        <source>It was tried and works. Copy it, and give it to every program that uses this consumer.</source>
        <translation>Se probó y funciona. Cópielo y entréguelo a cada programa que usa este consumidor.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un secreto nuevo</translation>
    </message>
    <message>
        <source>Make a new secret for “{name}”?</source>
        <translation>¿Crear un secreto nuevo para “{name}”?</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nombre del consumidor</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secreto nuevo</translation>
    </message>
    <message>
        <source>The first answer was lost on the way, but the list had it.</source>
        <translation>La primera respuesta se perdió en el camino, pero la lista lo tenía.</translation>
    </message>
    <message>
        <source>This program signs in with it too, and takes over the new secret.</source>
        <translation>Este programa también inicia sesión con él y adopta el secreto nuevo.</translation>
    </message>
    <message>
        <source>To replace it without an outage, cancel and choose Rotate instead.</source>
        <translation>Para reemplazarlo sin interrupción, cancele y elija Rotar.</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Escriba el nombre del consumidor para continuar: {name}</translation>
    </message>
    <message>
        <source>“{name}” has a new secret</source>
        <translation>“{name}” tiene un secreto nuevo</translation>
    </message>
</context>
<context>
    <name>OfflineNotice</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline: the list is from {time}</source>
        <translation>Sin conexión: la lista es del {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{reason}. Searching and copying still work; changes need the server.</source>
        <translation>{reason}. Puede seguir buscando y copiando; para hacer cambios se necesita el servidor.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Which groups are shared with people is known once the figures have been read.</source>
        <translation>Al leer las cifras se sabrá qué grupos se comparten con personas.</translation>
    </message>
    <message>
        <source>Which groups are shared with people isn&apos;t known: accounts can&apos;t be read.</source>
        <translation>No se sabe qué grupos se comparten con personas: no se pueden leer las cuentas.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More: appearance, help, about, quit</source>
        <translation>Más: apariencia, ayuda, acerca de, salir</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar secreto</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Introducir el secreto…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar secreto</translation>
    </message>
    <message>
        <source>It was refused on {time}.</source>
        <translation>Fue rechazado el {time}.</translation>
    </message>
    <message>
        <source>It worked on {time}.</source>
        <translation>Funcionó el {time}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Secreto nuevo…</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>No está guardado en esta computadora</translation>
    </message>
    <message>
        <source>Not tested from this computer yet.</source>
        <translation>Todavía no se probó desde esta computadora.</translation>
    </message>
    <message>
        <source>Offline: testing and a new secret need the server.</source>
        <translation>Sin conexión: para probar y para un secreto nuevo se necesita el servidor.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Secret made on</source>
        <translation>Secreto creado el</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar secreto</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>The company&apos;s key pair</source>
        <translation>El par de claves de la empresa</translation>
    </message>
    <message>
        <source>The secret can&apos;t be read on this computer. Enter it again to test or copy it.</source>
        <translation>El secreto no se puede leer en esta computadora. Introdúzcalo de nuevo para probarlo o copiarlo.</translation>
    </message>
    <message>
        <source>The server shows a secret only when it is made. To test or copy it here, enter the one you have, or make a new one.</source>
        <translation>El servidor muestra un secreto solo cuando se crea. Para probarlo o copiarlo aquí, introduzca el que tiene o cree uno nuevo.</translation>
    </message>
</context>
<context>
    <name>PairFields</name>
    <message>
        <source>Both can be pasted at once, as lines or as a row, in any order.</source>
        <translation>Se pueden pegar ambos a la vez, en líneas o en una fila, en cualquier orden.</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar secreto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar secreto</translation>
    </message>
</context>
<context>
    <name>PairForm</name>
    <message>
        <source>As Fracttal shows it in API Connection.</source>
        <translation>Como Fracttal la muestra en Conexión API.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Se guarda en el llavero de esta computadora y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the pair on this computer</source>
        <translation>Guardar el par en esta computadora</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Pegar aquí.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>There is a space or a hidden character in it. Paste it again.</source>
        <translation>Contiene un espacio o un carácter oculto. Péguelo de nuevo.</translation>
    </message>
    <message>
        <source>This is longer than any key or secret. Paste it again.</source>
        <translation>Es más largo que cualquier clave o secreto. Péguelo de nuevo.</translation>
    </message>
    <message>
        <source>This is the key once more. Paste the secret that belongs to it.</source>
        <translation>Es la clave otra vez. Pegue el secreto que le corresponde.</translation>
    </message>
</context>
<context>
    <name>PanelHeader</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Guardar (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
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
        <translation>Un archivo con el secreto, aparte del resto</translation>
    </message>
    <message>
        <source>A reminder in the file. It doesn&apos;t protect the secret; the passphrase does.</source>
        <translation>Un recordatorio en el archivo. No protege el secreto; lo protege la frase de contraseña.</translation>
    </message>
    <message>
        <source>Any browser opens it with the passphrase, and nothing else does. It sends nothing anywhere.</source>
        <translation>Cualquier navegador lo abre con la frase de contraseña, y nada más lo abre. No envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Make a passphrase of six words</source>
        <translation>Crear una frase de seis palabras</translation>
    </message>
    <message>
        <source>Not strong enough yet: add a word or two.</source>
        <translation>Todavía no es lo bastante fuerte: agregue una o dos palabras.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Lo bastante fuerte.</translation>
    </message>
    <message>
        <source>The secret isn&apos;t kept on this computer, so no file can be made with it.</source>
        <translation>El secreto no está guardado en esta computadora, así que no se puede crear un archivo con él.</translation>
    </message>
    <message>
        <source>This differs from the first one.</source>
        <translation>No coincide con la primera.</translation>
    </message>
    <message>
        <source>To be opened within</source>
        <translation>Para abrir en un plazo de</translation>
    </message>
    <message>
        <source>Too short: at least {number} characters.</source>
        <translation>Demasiado corta: al menos {number} caracteres.</translation>
    </message>
    <message>
        <source>Type my own passphrase</source>
        <translation>Escribir mi propia frase</translation>
    </message>
    <message>
        <source>Weak: it would be guessed. Use several words that don&apos;t belong together.</source>
        <translation>Débil: se adivinaría. Use varias palabras que no vayan juntas.</translation>
    </message>
</context>
<context>
    <name>PastedSignIn</name>
    <message>
        <source>Address that you were sent back to</source>
        <translation>Dirección a la que volvió el navegador</translation>
    </message>
    <message>
        <source>Sign in on the page that opened, and approve it. The browser is then sent to the integrator&apos;s address, where an error may stand: copy the whole address from the address bar at once, because it is good for a short time and only once.</source>
        <translation>Iniciar sesión en la página que se abrió y aprobar. El navegador va entonces a la dirección del integrador, donde puede aparecer un error: copiar enseguida la dirección completa de la barra de direcciones, porque vale poco tiempo y una sola vez.</translation>
    </message>
    <message>
        <source>Test with it</source>
        <translation>Probar con ella</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre dos fechas…</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>All locations</source>
        <translation>Todas las ubicaciones</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Días a elección</translation>
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
        <translation>Ubicación</translation>
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
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>PrintedTable</name>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Without secrets</source>
        <translation>Sin secretos</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Page {done} of {total}</source>
        <translation>Página {done} de {total}</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Páginas leídas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s): the last calls of this minute are left to the company&apos;s other programs.</source>
        <translation>
            <numerusform>Espera de %n segundo: las últimas llamadas de este minuto quedan para los demás programas de la empresa.</numerusform>
            <numerusform>Espera de %n segundos: las últimas llamadas de este minuto quedan para los demás programas de la empresa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrador</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardada en esta computadora</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Only on this computer: Fracttal doesn&apos;t see it. It is kept as you type, also offline.</source>
        <translation>Solo en esta computadora: Fracttal no la ve. Se guarda al escribir, también sin conexión.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Fecha de revisión</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>This isn&apos;t a day that can be read. Write it like the example, or choose it.</source>
        <translation>No es un día que se pueda leer. Escríbalo como en el ejemplo, o elíjalo.</translation>
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
        <translation>Empresas: {companies}. Secretos: {secrets}. Las listas se obtienen de nuevo del servidor.</translation>
    </message>
    <message>
        <source>The data on this computer was damaged and has been restored</source>
        <translation>Los datos de esta computadora estaban dañados y se restauraron</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Erased here:</source>
        <translation>Se borra aquí:</translation>
    </message>
    <message>
        <source>It was prepared by your IT department, and comes back only when they change its entry.</source>
        <translation>La preparó su departamento de TI, y vuelve solo cuando ellos cambien su entrada.</translation>
    </message>
    <message>
        <source>Its server keeps everything: the consumers go on working, also the one of this program. Delete that one in Fracttal when it isn&apos;t needed any more.</source>
        <translation>Su servidor conserva todo: los consumidores siguen funcionando, también el de este programa. Elimine ese en Fracttal cuando ya no haga falta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the company</source>
        <translation>Quitar la empresa</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>¿Quitar “{name}” de esta computadora?</translation>
    </message>
    <message>
        <source>The sample company&apos;s invented data stays in the data folder: it is there again when you open it.</source>
        <translation>Los datos inventados de la empresa de ejemplo quedan en la carpeta de datos: están allí de nuevo cuando se abre.</translation>
    </message>
    <message>
        <source>its addresses, its older key pair, and the key, secret and sign-in of this program there</source>
        <translation>sus direcciones, su par de claves anterior, y la clave, el secreto y la sesión de este programa allí</translation>
    </message>
    <message>
        <source>owners, notes, tests and unfinished forms that only this computer knows</source>
        <translation>responsables, notas, pruebas y formularios sin terminar que solo esta computadora conoce</translation>
    </message>
    <message numerus="yes">
        <source>the list of %n consumer(s), with their kept secrets</source>
        <translation>
            <numerusform>la lista de %n consumidor, con su secreto guardado</numerusform>
            <numerusform>la lista de %n consumidores, con sus secretos guardados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetiredRow</name>
    <message>
        <source>Checked {when}.</source>
        <translation>Comprobado {when}.</translation>
    </message>
    <message>
        <source>Forgets it on this computer, its secret too. Fracttal isn&apos;t asked.</source>
        <translation>Lo olvida en esta computadora, también su secreto. No se pregunta a Fracttal.</translation>
    </message>
    <message>
        <source>It wasn&apos;t deleted: back into the list</source>
        <translation>No se eliminó: de vuelta a la lista</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer.</source>
        <translation>Su secreto no se guarda en esta computadora.</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server.</source>
        <translation>Sin conexión: para verificar hace falta el servidor.</translation>
    </message>
    <message>
        <source>Old secret of “{name}”</source>
        <translation>Secreto anterior de «{name}»</translation>
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
        <translation>Desde {time}.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
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
        <translation>Ya no se usan</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Begun on {date}: {decided} of {total} consumers were looked at.</source>
        <translation>Comenzada el {date}: se vieron {decided} de {total} consumidores.</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Continuar la revisión</translation>
    </message>
    <message>
        <source>Once a year, look at every consumer: is it still needed, and does somebody answer for it? At the end there is a report, without secrets.</source>
        <translation>Una vez al año, mirar cada consumidor: ¿todavía hace falta y alguien responde por él? Al final hay un informe, sin secretos.</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Comenzar la revisión</translation>
    </message>
    <message>
        <source>The last one was finished on {date}.</source>
        <translation>La última se terminó el {date}.</translation>
    </message>
    <message>
        <source>The last one was finished on {date}: it is due again.</source>
        <translation>La última se terminó el {date}: toca otra vez.</translation>
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
        <translation>Se mira cada consumidor: para qué sirve y qué se hace con él.</translation>
    </message>
    <message>
        <source>Every consumer was looked at</source>
        <translation>Se vieron todos los consumidores</translation>
    </message>
    <message>
        <source>Look at every consumer once a year</source>
        <translation>Mirar cada consumidor una vez al año</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Verlos otra vez</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nombre de quien revisa</translation>
    </message>
    <message>
        <source>Nothing was changed in Fracttal: what needs work or is to be retired is left to you.</source>
        <translation>No se cambió nada en Fracttal: lo que requiere trabajo o debe retirarse queda en sus manos.</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Avance de la revisión</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Guardar como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Save the report (PDF)…</source>
        <translation>Guardar el informe (PDF)…</translation>
    </message>
    <message>
        <source>Save the report without secrets</source>
        <translation>Guardar el informe sin secretos</translation>
    </message>
    <message>
        <source>Start a new review</source>
        <translation>Comenzar otra revisión</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Comenzar la revisión</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Se guardó el informe</translation>
    </message>
    <message>
        <source>Write the name of who reviews: it stands in the report.</source>
        <translation>Escribir el nombre de quien revisa: consta en el informe.</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Revisión anual</translation>
    </message>
    <message>
        <source>You see one consumer after the other, with what it may do, who answers for it and when it was last used, and decide what becomes of it. You can leave at any time and go on later. At the end you get a report without secrets, as PDF or as a table.</source>
        <translation>Los consumidores aparecen uno tras otro, con lo que puede hacer cada uno, quién responde por él y cuándo se usó por última vez, y se decide qué se hace con él. Se puede salir en cualquier momento y continuar después. Al final hay un informe sin secretos, como PDF o como tabla.</translation>
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
        <translation>Fecha</translation>
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
        <translation>Clave y secreto</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Revisión anual de los consumidores OAuth</translation>
    </message>
</context>
<context>
    <name>RightsTable</name>
    <message>
        <source>This group allows nothing: the API will refuse every call.</source>
        <translation>Este grupo no permite nada: la API rechazará todas las peticiones.</translation>
    </message>
    <message>
        <source>What the API will answer with this group</source>
        <translation>Lo que la API permite con este grupo</translation>
    </message>
    <message>
        <source>What the API will answer with this group (read only)</source>
        <translation>Lo que la API permite con este grupo (solo lectura)</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>After the leak: “{name}”</source>
        <translation>Tras la filtración: “{name}”</translation>
    </message>
    <message>
        <source>Ask where it was seen (mail, chat, screen, file) and have it removed there.</source>
        <translation>Preguntar dónde se vio (correo, chat, pantalla, archivo) y hacer que lo borren de ahí.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Eliminarlo ahora</translation>
    </message>
    <message>
        <source>Delete “{name}” when no program uses its pair any more. Until then every step can be undone.</source>
        <translation>Elimine “{name}” cuando ningún programa use ya su par. Hasta entonces todos los pasos se pueden deshacer.</translation>
    </message>
    <message>
        <source>Every program has the twin&apos;s key and secret.</source>
        <translation>Todos los programas tienen la clave y el secreto del gemelo.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonarla</translation>
    </message>
    <message>
        <source>Give the twin&apos;s key and secret to everybody who uses the old ones. That may take days: both pairs work meanwhile.</source>
        <translation>Entregue la clave y el secreto del gemelo a todos los que usan los anteriores. Puede tomar días: mientras tanto, ambos pares funcionan.</translation>
    </message>
    <message>
        <source>Give up the rotation</source>
        <translation>Abandonar la rotación</translation>
    </message>
    <message>
        <source>Give up the rotation of “{name}”?</source>
        <translation>¿Abandonar la rotación de “{name}”?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entregarlo</translation>
    </message>
    <message>
        <source>If data may have been read, tell who is responsible for data protection.</source>
        <translation>Si pudieron leerse datos, avisar a quien responde de la protección de datos.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be tried yet whether it is refused: try it later.</source>
        <translation>Todavía no se pudo probar si es rechazado: pruébelo más tarde.</translation>
    </message>
    <message>
        <source>It doesn&apos;t reach what the old one reaches: {modules}. Look at its permission group before it is handed over.</source>
        <translation>No alcanza lo que alcanza el anterior: {modules}. Revisar su grupo de permisos antes de entregarlo.</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>Ya está entregado</translation>
    </message>
    <message>
        <source>It reaches more than the old one: {modules}.</source>
        <translation>Alcanza más que el anterior: {modules}.</translation>
    </message>
    <message>
        <source>Its access is tested: a token, then a read of each module, beside what the old one reaches.</source>
        <translation>Se prueba su acceso: un token y luego una lectura de cada módulo, junto a lo que alcanza el anterior.</translation>
    </message>
    <message>
        <source>Its key and secret were refused since. Undo this step, then test again.</source>
        <translation>Su clave y su secreto fueron rechazados después. Deshacer este paso y probar de nuevo.</translation>
    </message>
    <message>
        <source>Its key and secret work, but it reaches no module.</source>
        <translation>Su clave y su secreto funcionan, pero no alcanza ningún módulo.</translation>
    </message>
    <message>
        <source>Its key and secret work.</source>
        <translation>Su clave y su secreto funcionan.</translation>
    </message>
    <message>
        <source>Its key and secret work. It reaches the same as the old one: {modules}.</source>
        <translation>Su clave y su secreto funcionan. Alcanza lo mismo que el anterior: {modules}.</translation>
    </message>
    <message>
        <source>Its key and secret work. It reaches: {modules}.</source>
        <translation>Su clave y su secreto funcionan. Alcanza: {modules}.</translation>
    </message>
    <message>
        <source>Its tokens died with it.</source>
        <translation>Sus tokens murieron con él.</translation>
    </message>
    <message>
        <source>Look in Fracttal&apos;s Transactions Log for what was changed since, and by whom.</source>
        <translation>Mirar en el Registro de transacciones de Fracttal qué se cambió desde entonces, y quién.</translation>
    </message>
    <message>
        <source>Make a new secret now</source>
        <translation>Crear un secreto nuevo ahora</translation>
    </message>
    <message>
        <source>Make it on Fracttal&apos;s page…</source>
        <translation>Crearlo en la página de Fracttal…</translation>
    </message>
    <message>
        <source>Make the twin</source>
        <translation>Crear el gemelo</translation>
    </message>
    <message>
        <source>Name of the consumer</source>
        <translation>Nombre del consumidor</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secreto nuevo</translation>
    </message>
    <message>
        <source>Next: {step}. {detail}</source>
        <translation>Sigue: {step}. {detail}</translation>
    </message>
    <message>
        <source>No token that it got before can be alive any more.</source>
        <translation>Ningún token que obtuvo antes puede seguir vivo.</translation>
    </message>
    <message>
        <source>Not found out this time: {modules}.</source>
        <translation>Esta vez no se averiguó: {modules}.</translation>
    </message>
    <message>
        <source>Nothing changed for “{name}”. Next, test the twin.</source>
        <translation>Nada cambió para “{name}”. Ahora, pruebe el gemelo.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Comprobarlo</translation>
    </message>
    <message>
        <source>Proved: the old pair of “{name}” is refused</source>
        <translation>Comprobado: el par anterior de “{name}” es rechazado</translation>
    </message>
    <message>
        <source>Retire it on Fracttal&apos;s page…</source>
        <translation>Retirarlo en la página de Fracttal…</translation>
    </message>
    <message>
        <source>Retire the old one</source>
        <translation>Retirar el anterior</translation>
    </message>
    <message>
        <source>Retire the old one…</source>
        <translation>Retirar el anterior…</translation>
    </message>
    <message>
        <source>Retire “{name}”?</source>
        <translation>¿Retirar “{name}”?</translation>
    </message>
    <message>
        <source>Rotation of “{name}”</source>
        <translation>Rotación de “{name}”</translation>
    </message>
    <message>
        <source>Tell the owner and the integrator, and give them the new pair safely.</source>
        <translation>Avisar al responsable y al integrador, y entregarles el par nuevo de forma segura.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Test the twin</source>
        <translation>Probar el gemelo</translation>
    </message>
    <message>
        <source>The old key and secret are refused, tried {when}.</source>
        <translation>La clave y el secreto anteriores son rechazados, probado {when}.</translation>
    </message>
    <message>
        <source>The old key and secret are tried: they must be refused.</source>
        <translation>Se prueban la clave y el secreto anteriores: deben ser rechazados.</translation>
    </message>
    <message>
        <source>The old key and secret still work, tried {when}. They weren&apos;t deleted or replaced, or another consumer was.</source>
        <translation>La clave y el secreto anteriores todavía funcionan, probado {when}. No se eliminaron ni reemplazaron, o se hizo con otro consumidor.</translation>
    </message>
    <message>
        <source>The old pair of “{name}” is retired</source>
        <translation>El par anterior de “{name}” está retirado</translation>
    </message>
    <message>
        <source>The old pair of “{name}” still works</source>
        <translation>El par anterior de “{name}” todavía funciona</translation>
    </message>
    <message>
        <source>The old pair stays as it is. The twin stays too: delete it on Fracttal&apos;s page if nobody uses it.</source>
        <translation>El par anterior sigue igual. El gemelo también queda: elimínelo en la página de Fracttal si nadie lo usa.</translation>
    </message>
    <message>
        <source>The old pair stays as it is. The twin “{twin}” is deleted: whoever has its key already can&apos;t use it any more.</source>
        <translation>El par anterior sigue igual. El gemelo “{twin}” se elimina: quien ya tenga su clave no podrá usarla más.</translation>
    </message>
    <message>
        <source>The secret that leaked isn&apos;t known to be replaced yet.</source>
        <translation>Todavía no consta que el secreto filtrado se haya reemplazado.</translation>
    </message>
    <message>
        <source>The secret that leaked was replaced on {time}.</source>
        <translation>El secreto filtrado se reemplazó el {time}.</translation>
    </message>
    <message>
        <source>The twin is tried once more; only when it works, the old consumer is deleted. Every program that still uses its key stops at once, and its tokens die. This step can&apos;t be undone.</source>
        <translation>El gemelo se prueba una vez más; solo si funciona, el consumidor anterior se elimina. Todo programa que todavía use su clave se detiene de inmediato y sus tokens mueren. Este paso no se puede deshacer.</translation>
    </message>
    <message>
        <source>The twin “{twin}” was created</source>
        <translation>Se creó el gemelo “{twin}”</translation>
    </message>
    <message>
        <source>The twin “{twin}” was tested</source>
        <translation>Se probó el gemelo “{twin}”</translation>
    </message>
    <message numerus="yes">
        <source>Tokens that it got before may live until {time}: %n minute(s) more.</source>
        <translation>
            <numerusform>Los tokens que obtuvo antes pueden vivir hasta {time}: falta %n minuto.</numerusform>
            <numerusform>Los tokens que obtuvo antes pueden vivir hasta {time}: faltan %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the old pair</source>
        <translation>Probar el par anterior</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Escriba el nombre del consumidor para continuar: {name}</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t known to be deleted yet.</source>
        <translation>Todavía no consta que “{name}” se haya eliminado.</translation>
    </message>
    <message>
        <source>“{name}” was deleted on {time}.</source>
        <translation>“{name}” se eliminó el {time}.</translation>
    </message>
    <message>
        <source>“{twin}” is there, with the same permission group and a pair of its own.</source>
        <translation>“{twin}” ya existe, con el mismo grupo de permisos y un par propio.</translation>
    </message>
    <message>
        <source>“{twin}” isn&apos;t made yet.</source>
        <translation>“{twin}” todavía no se creó.</translation>
    </message>
</context>
<context>
    <name>RotationPart</name>
    <message>
        <source>Begun on {time}.</source>
        <translation>Comenzada el {time}.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Give up the rotation…</source>
        <translation>Abandonar la rotación…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>It leaked…</source>
        <translation>Se filtró…</translation>
    </message>
    <message>
        <source>Offline: what needs the server waits. Where it stands is kept.</source>
        <translation>Sin conexión: lo que necesita el servidor espera. El punto en que está queda guardado.</translation>
    </message>
    <message>
        <source>Replaces key and secret while every program goes on working: a twin is made, tested and handed over, and only then the old one goes. It may take days, and can be undone until then.</source>
        <translation>Reemplaza la clave y el secreto mientras todos los programas siguen funcionando: se crea un gemelo, se prueba y se entrega, y solo después se va el anterior. Puede tomar días y se puede deshacer hasta entonces.</translation>
    </message>
    <message>
        <source>Rotate without an outage</source>
        <translation>Rotar sin interrupción</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Show the old one</source>
        <translation>Mostrar el anterior</translation>
    </message>
    <message>
        <source>Show the twin</source>
        <translation>Mostrar el gemelo</translation>
    </message>
    <message>
        <source>The old secret wasn&apos;t kept on this computer, so nothing can be tried.</source>
        <translation>El secreto anterior no estaba guardado en esta computadora, así que no se puede probar nada.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Deshacer este paso</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Qué más hacer</translation>
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
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Try the old pair</source>
        <translation>Probar el par anterior</translation>
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
        <translation>Rotaciones</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Actions for “{name}”</source>
        <translation>Acciones para “{name}”</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message numerus="yes">
        <source>Copy names and keys of %n consumer(s)</source>
        <translation>
            <numerusform>Copiar nombre y clave de %n consumidor</numerusform>
            <numerusform>Copiar nombres y claves de %n consumidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar secreto</translation>
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
        <translation>Ocultar secreto</translation>
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
        <translation>Mostrar secreto</translation>
    </message>
</context>
<context>
    <name>SampleMenu</name>
    <message>
        <source>Bring the sample company back to its first day?</source>
        <translation>¿Devolver la empresa de ejemplo a su estado inicial?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the sample company</source>
        <translation>Restablecer la empresa de ejemplo</translation>
    </message>
    <message>
        <source>The consumers that you made in it, and their secrets, are deleted.</source>
        <translation>Se eliminan los consumidores que usted creó en ella y sus secretos.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>In Fracttal: menu at the top right, Settings, {section}.</source>
        <translation>En Fracttal: menú de arriba a la derecha, Configuración, {section}.</translation>
    </message>
    <message>
        <source>Open Fracttal in the browser</source>
        <translation>Abrir Fracttal en el navegador</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>API Connections</source>
        <translation>Conexiones API</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
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
        <translation>Centros de costos, presupuestos y monedas.</translation>
    </message>
    <message>
        <source>Document Management</source>
        <translation>Gestión documental</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Financiero</translation>
    </message>
    <message>
        <source>Fracttal&apos;s modules, the documented calls of each, and what a call needs.</source>
        <translation>Los módulos de Fracttal, las llamadas documentadas de cada uno y lo que necesita una llamada.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Guest Portal</source>
        <translation>Portal de invitados</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>How maintenance costs are grouped, planned and converted: cost centres, budgets, currencies. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Cómo se agrupan, planifican y convierten los costos de mantenimiento: centros de costo, presupuestos, monedas. Se definen en la página de Fracttal: la API pública no tiene llamada para ellos.</translation>
    </message>
    <message>
        <source>Language, appearance, text size and the page that opens first.</source>
        <translation>Idioma, apariencia, tamaño del texto y la página que se abre primero.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Templates and documents of the company.</source>
        <translation>Plantillas y documentos de la empresa.</translation>
    </message>
    <message>
        <source>Templates for printed orders and reports, and the company&apos;s files. They are kept on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Plantillas de órdenes e informes impresos y los archivos de la empresa. Están en la página de Fracttal: la API pública no tiene llamada para ellos.</translation>
    </message>
    <message>
        <source>The companies on this computer, and this program itself.</source>
        <translation>Las empresas en esta computadora, y este programa.</translation>
    </message>
    <message>
        <source>The company at a glance.</source>
        <translation>La empresa de un vistazo.</translation>
    </message>
    <message>
        <source>The keys with which other programs reach Fracttal&apos;s API.</source>
        <translation>Las claves con las que otros programas acceden a la API de Fracttal.</translation>
    </message>
    <message>
        <source>The lists that forms in Fracttal choose from.</source>
        <translation>Las listas de opciones de los formularios de Fracttal.</translation>
    </message>
    <message>
        <source>The page where guests ask for work, and what they have to fill in. It is set up on Fracttal&apos;s own page: the public API has no call for it.</source>
        <translation>La página donde los invitados piden trabajos y lo que deben completar. Se configura en la página de Fracttal: la API pública no tiene llamada para ella.</translation>
    </message>
    <message>
        <source>The working days, shifts and holidays that Fracttal plans with. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Los días laborales, turnos y feriados con los que Fracttal planifica. Se definen en la página de Fracttal: la API pública no tiene llamada para ellos.</translation>
    </message>
    <message>
        <source>Transactions Log</source>
        <translation>Registro de transacciones</translation>
    </message>
    <message>
        <source>Types, causes, groups, priorities and the other lists of choices. They are set on Fracttal&apos;s own page: the public API has no call for them.</source>
        <translation>Tipos, causas, grupos, prioridades y las demás listas de opciones. Se definen en la página de Fracttal: la API pública no tiene llamada para ellas.</translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation>Cuentas de usuario</translation>
    </message>
    <message>
        <source>What happened in Fracttal, and what was done on this computer.</source>
        <translation>Lo que pasó en Fracttal y lo que se hizo en esta computadora.</translation>
    </message>
    <message>
        <source>Where secrets are kept, how long they are shown, and how to erase everything.</source>
        <translation>Dónde se guardan los secretos, cuánto tiempo se muestran y cómo borrar todo.</translation>
    </message>
    <message>
        <source>Who may sign in to Fracttal, and which groups people share with programs.</source>
        <translation>Quién puede entrar en Fracttal y qué grupos comparten las personas con los programas.</translation>
    </message>
    <message>
        <source>Work requests from people without an account.</source>
        <translation>Solicitudes de trabajo de personas sin cuenta.</translation>
    </message>
    <message>
        <source>Working hours and holidays.</source>
        <translation>Horario de trabajo y feriados.</translation>
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
        <translation>Un secreto copiado se borra después de</translation>
    </message>
    <message>
        <source>A shown secret is hidden after</source>
        <translation>Un secreto mostrado se oculta después de</translation>
    </message>
    <message>
        <source>Certificates are checked against those that this computer&apos;s system trusts. There is no switch to turn that off: ask your IT department to add a certificate that is missing.</source>
        <translation>Los certificados se comprueban con aquellos en los que confía el sistema de esta computadora. No hay forma de desactivarlo: pedir al departamento de TI que agregue un certificado que falte.</translation>
    </message>
    <message>
        <source>Copying and showing</source>
        <translation>Copiar y mostrar</translation>
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
        <translation>Borrar el resto y cerrar</translation>
    </message>
    <message>
        <source>Glances at the screen, clipboard histories, shared screens, stolen backups and disks, secrets in logs and support mails, a hostile or broken network, a crash at a bad moment.</source>
        <translation>Miradas a la pantalla, historiales del portapapeles, pantallas compartidas, respaldos y discos robados, secretos en registros y correos de soporte, una red hostil o averiada, una caída en mal momento.</translation>
    </message>
    <message>
        <source>Leave shown secrets out of screen captures</source>
        <translation>Excluir los secretos mostrados de las capturas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>No proxy is in use: the open company&apos;s server is reached directly.</source>
        <translation>No se usa ningún proxy: se llega directamente al servidor de la empresa abierta.</translation>
    </message>
    <message>
        <source>Not against another program that runs under your own account on this computer: what you can read, it can read.</source>
        <translation>No contra otro programa que se ejecute con la misma cuenta en esta computadora: lo que la persona puede leer, él también.</translation>
    </message>
    <message>
        <source>Only while the clipboard still holds it, and never when it isn&apos;t kept elsewhere.</source>
        <translation>Solo mientras el portapapeles aún lo contenga, y nunca si no está guardado en otro lugar.</translation>
    </message>
    <message>
        <source>Proxy of the system in use: {host}</source>
        <translation>Proxy del sistema en uso: {host}</translation>
    </message>
    <message>
        <source>Removes all that this program keeps on this computer, then closes it. Consumers on the servers stay.</source>
        <translation>Elimina todo lo que este programa guarda en esta computadora y luego lo cierra. Los consumidores en los servidores quedan.</translation>
    </message>
    <message>
        <source>The key in the keychain couldn&apos;t be removed</source>
        <translation>No se pudo eliminar la clave del llavero</translation>
    </message>
    <message>
        <source>This system has no way to do that: hide secrets before you share your screen.</source>
        <translation>Este sistema no tiene forma de hacerlo: conviene ocultar los secretos antes de compartir la pantalla.</translation>
    </message>
    <message>
        <source>What this protects against</source>
        <translation>De qué protege</translation>
    </message>
    <message>
        <source>While a secret is shown, the whole window stays out of screen shots and shared screens. Turn it off when somebody helps you over a shared screen, or when a magnifier shows a black window.</source>
        <translation>Mientras se muestra un secreto, toda la ventana queda fuera de las capturas y pantallas compartidas. Conviene desactivarlo si alguien ayuda a través de una pantalla compartida o si una lupa muestra una ventana negra.</translation>
    </message>
    <message>
        <source>{reason}. Nothing is erased yet. Without its files the key opens nothing.</source>
        <translation>{reason}. Aún no se borró nada. Sin sus archivos, la clave no abre nada.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar el secreto</translation>
    </message>
    <message>
        <source>Go to the sidebar</source>
        <translation>Ir a la barra lateral</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nuevo consumidor OAuth</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Actualizar la lista</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Guardar el formulario</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show or hide the secret</source>
        <translation>Mostrar u ocultar el secreto</translation>
    </message>
    <message>
        <source>Sidebar with or without names</source>
        <translation>Barra lateral con o sin nombres</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Change the company, or connect another one</source>
        <translation>Cambiar de empresa o conectar otra</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <translation>Empresa: {name}</translation>
    </message>
    <message>
        <source>Connect my company…</source>
        <translation>Conectar mi empresa…</translation>
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
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Reset the sample company…</source>
        <translation>Restablecer la empresa de ejemplo…</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Empresa de ejemplo</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Mostrar solo íconos</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nombres</translation>
    </message>
    <message>
        <source>Start the sample server again</source>
        <translation>Iniciar de nuevo el servidor de ejemplo</translation>
    </message>
    <message>
        <source>Stop the sample server (to see offline)</source>
        <translation>Detener el servidor de ejemplo (para ver el modo sin conexión)</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Probar con una empresa de ejemplo</translation>
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
        <translation>No se puede probar aquí</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Reaches nothing</source>
        <translation>No alcanza nada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Test cut short</source>
        <translation>Prueba incompleta</translation>
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
        <translation>Paso {number}, hecho: {title}</translation>
    </message>
    <message>
        <source>Step {number}, later: {title}</source>
        <translation>Paso {number}, después: {title}</translation>
    </message>
    <message>
        <source>Step {number}, now: {title}</source>
        <translation>Paso {number}, ahora: {title}</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Quitar la etiqueta {tag}</translation>
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
        <translation>Cifras mensuales de mantenimiento</translation>
    </message>
    <message>
        <source>Power BI reports</source>
        <translation>Reportes de Power BI</translation>
    </message>
</context>
<context>
    <name>TransactionsLogPage</name>
    <message>
        <source>Fracttal&apos;s log and the journal of this computer</source>
        <translation>El registro de Fracttal y el diario de esta computadora</translation>
    </message>
    <message>
        <source>In Fracttal</source>
        <translation>En Fracttal</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Address of the updates</source>
        <translation>Dirección de las actualizaciones</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>Open the download</source>
        <translation>Abrir la descarga</translation>
    </message>
    <message>
        <source>Open this address yourself: {address}</source>
        <translation>Abra esta dirección en su navegador: {address}</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>La fijó su departamento de TI.</translation>
    </message>
    <message>
        <source>The list doesn&apos;t say.</source>
        <translation>La lista no lo dice.</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>Esta es la versión más reciente</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Version {version} can be had</source>
        <translation>La versión {version} está disponible</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What is new ({date})</source>
        <translation>Novedades ({date})</translation>
    </message>
    <message>
        <source>When you ask for it, this program looks for a newer version, tells what is new and opens its download in the browser. It installs nothing itself, and sends nothing but its own version.</source>
        <translation>Cuando se le pide, este programa busca una versión más reciente, dice qué hay de nuevo y abre su descarga en el navegador. No instala nada por sí mismo y no envía nada más que su propia versión.</translation>
    </message>
    <message>
        <source>Without one, nothing is looked for. It stands where you got this program.</source>
        <translation>Sin ella no se busca nada. Está en el sitio donde obtuvo este programa.</translation>
    </message>
</context>
<context>
    <name>UserAccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Accounts and permission groups</source>
        <translation>Cuentas y grupos de permisos</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Grupos de permisos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>VerificationPart</name>
    <message>
        <source>Asking for a token with key and secret…</source>
        <translation>Pidiendo un token con la clave y el secreto…</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer.</source>
        <translation>Su secreto no se guarda en esta computadora.</translation>
    </message>
    <message>
        <source>Key and secret are accepted, checked {when}. Whether a person can sign in shows only when one does.</source>
        <translation>La clave y el secreto son aceptados, comprobado {when}. Si una persona puede iniciar sesión, solo se ve cuando alguien lo hace.</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nunca comprobado</translation>
    </message>
    <message>
        <source>Offline: verifying needs the server.</source>
        <translation>Sin conexión: para verificar hace falta el servidor.</translation>
    </message>
    <message>
        <source>Refused: key or secret is wrong, or it was deleted. Checked {when}.</source>
        <translation>Rechazado: la clave o el secreto es incorrecto, o se eliminó. Comprobado {when}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Verify now asks for one token: whether key and secret are right. Which modules they reach, Test access finds out, under “Access”.</source>
        <translation>Verificar ahora pide un token: si la clave y el secreto son correctos. Qué módulos alcanzan lo averigua Probar el acceso, en “Acceso”.</translation>
    </message>
    <message>
        <source>Verify now asks only whether key and secret are right. What a person reaches who signs in, the test under “Access” finds out.</source>
        <translation>Verificar ahora solo pregunta si la clave y el secreto son correctos. Qué alcanza una persona que inicia sesión lo averigua la prueba en “Acceso”.</translation>
    </message>
    <message>
        <source>Works, checked {when}</source>
        <translation>Funciona, comprobado {when}</translation>
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
        <translation>Exportar las filas mostradas…</translation>
    </message>
    <message>
        <source>Export the selected rows…</source>
        <translation>Exportar las filas seleccionadas…</translation>
    </message>
    <message>
        <source>Export, print and review</source>
        <translation>Exportar, imprimir y revisar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Print the rows shown…</source>
        <translation>Imprimir las filas mostradas…</translation>
    </message>
    <message>
        <source>Print the selected rows…</source>
        <translation>Imprimir las filas seleccionadas…</translation>
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
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
</context>
</TS>
