# {{#about_request}}
# {{#about_secret}}
$ErrorActionPreference = 'Stop'
$OutputEncoding = [System.Text.UTF8Encoding]::new($false)

$key = {{key}}
$tokenUrl = {{token_url}}
$otherTokenUrl = {{other_token_url}}
$apiUrl = {{api_url}}
{{?person}}
$callback = {{callback}}
$authorizeStart = {{authorize_start}}
{{/person}}

$secret = $env:FRACTTAL_SECRET
if (-not $secret) {
    $typed = Read-Host -AsSecureString -Prompt {{ask_secret}}
    $secret = [System.Net.NetworkCredential]::new('', $typed).Password
}

function Quoted([string]$text) { '"' + $text.Replace('\', '\\').Replace('"', '\"') + '"' }
# {{#about_arguments}}
function Ask([string[]]$lines, [string]$url) {
    ($lines -join "`n") | curl.exe --silent --show-error --max-time 30 --config '-' --write-out '\n%{http_code}' $url
}
function Token([string[]]$lines, [string]$url) {
    $answer = Ask $lines $url
    if ($answer[-1] -eq '200') { ($answer[0..($answer.Count - 2)] -join "`n" | ConvertFrom-Json).access_token }
}

{{?person}}
$state = [guid]::NewGuid().ToString('N')
Write-Host {{open_this}}
Write-Host "$authorizeStart&state=$state"
$back = Read-Host
if (-not $back.Contains("state=$state")) { Write-Host {{wrong_state}}; exit 2 }
$code = [regex]::Match($back, '[?&]code=([^&#]*)').Groups[1].Value
$what = @(
    'data-urlencode = "grant_type=authorization_code"',
    ('data = ' + (Quoted "code=$code")),
    ('data-urlencode = ' + (Quoted "redirect_uri=$callback"))
)
{{/person}}
{{^person}}
$what = @('data-urlencode = "grant_type=client_credentials"')
{{/person}}
$header = $what + @('user = ' + (Quoted "${key}:$secret"))
$body = $what + @(
    ('data-urlencode = ' + (Quoted "client_id=$key")),
    ('data-urlencode = ' + (Quoted "client_secret=$secret"))
)

{{?person}}
$token = Token $body $tokenUrl
{{/person}}
{{^person}}
$token = Token $header $tokenUrl
if (-not $token) { $token = Token $body $tokenUrl }
{{/person}}
if (-not $token -and $otherTokenUrl -ne $tokenUrl) { $token = Token $body $otherTokenUrl }
if (-not $token) { Write-Host {{no_token}}; exit 3 }

foreach ($resource in -split {{reads}}) {
    $answer = Ask @('header = ' + (Quoted "Authorization: Bearer $token")) "$apiUrl/${resource}?start=0&limit=1"
    Write-Host "`n${resource}: $($answer[-1])"
    Write-Host ($answer[0..($answer.Count - 2)] -join "`n")
    if ("$answer".Contains('UNAUTHORIZED_ENDPOINT') -or $answer[-1] -eq '403') { Write-Host {{not_allowed}} }
    elseif ($answer[-1] -eq '406') { Write-Host {{limit_used_up}}; exit 5 }
    elseif ($answer[-1] -ne '200' -or "$answer" -match '"success":\s*false') { Write-Host {{refused}} }
}
