#!/usr/bin/env bash
# {{#about_request}}
# {{#about_secret}}
set -u

key={{key}}
token_url={{token_url}}
other_token_url={{other_token_url}}
api_url={{api_url}}
{{?person}}
callback={{callback}}
authorize_start={{authorize_start}}
{{/person}}

here=$(cd "$(dirname "$0")" && pwd)
secret=${FRACTTAL_SECRET-}
if [ -z "$secret" ] && [ -f "$here/.env" ]; then
    secret=$(. "$here/.env" && printf %s "${FRACTTAL_SECRET-}")
fi
if [ -z "$secret" ]; then
    printf '%s ' {{ask_secret}} >&2
    IFS= read -rs secret
    echo >&2
fi

quoted() { printf '"%s"' "$(printf %s "$1" | sed 's/\\/\\\\/g; s/"/\\"/g')"; }
value_in() { sed -n "s/.*\"$1\"[^\":]*:[^\"]*\"\([^\"]*\)\".*/\1/p" | head -n 1; }
# {{#about_arguments}}
ask() { curl --silent --show-error --max-time 30 --config - "$@"; }

{{?person}}
state=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
printf '%s\n\n%s&state=%s\n\n> ' {{open_this}} "$authorize_start" "$state" >&2
IFS= read -r back
case "$back" in
    *"state=$state"*) ;;
    *) printf '%s\n' {{wrong_state}} >&2; exit 2 ;;
esac
code=$(printf %s "$back" | sed -n 's/.*[?&]code=\([^&#]*\).*/\1/p')
what() {
    printf 'data-urlencode = "grant_type=authorization_code"\ndata = "code=%s"\n' "$code"
    printf 'data-urlencode = %s\n' "$(quoted "redirect_uri=$callback")"
}
{{/person}}
{{^person}}
what() { printf 'data-urlencode = "grant_type=client_credentials"\n'; }
{{/person}}
pair() {
    printf 'data-urlencode = %s\n' "$(quoted "client_id=$key")"
    printf 'data-urlencode = %s\n' "$(quoted "client_secret=$secret")"
}

{{?person}}
token=$({ what; pair; } | ask "$token_url" | value_in access_token)
{{/person}}
{{^person}}
token=$({ what; printf 'user = %s\n' "$(quoted "$key:$secret")"; } | ask "$token_url" | value_in access_token)
if [ -z "$token" ]; then
    token=$({ what; pair; } | ask "$token_url" | value_in access_token)
fi
{{/person}}
if [ -z "$token" ] && [ "$other_token_url" != "$token_url" ]; then
    token=$({ what; pair; } | ask "$other_token_url" | value_in access_token)
fi
if [ -z "$token" ]; then
    printf '%s\n' {{no_token}} >&2
    exit 3
fi

outcome=0
for resource in {{!reads}}; do
    answer=$(printf 'header = %s\n' "$(quoted "Authorization: Bearer $token")" |
        ask --write-out '\n%{http_code}' "$api_url/$resource?start=0&limit=1")
    status=${answer##*$'\n'}
    body=${answer%$'\n'*}
    printf '\n%s: %s\n%s\n' "$resource" "$status" "$body"
    case "$status $body" in
        *UNAUTHORIZED_ENDPOINT* | "403 "*) printf '%s\n' {{not_allowed}} >&2; outcome=4 ;;
        "406 "*) printf '%s\n' {{limit_used_up}} >&2; exit 5 ;;
        "200 "*'"success":false'* | "200 "*'"success": false'*) printf '%s\n' {{refused}} >&2; outcome=6 ;;
        "200 "*) ;;
        *) printf '%s\n' {{refused}} >&2; outcome=6 ;;
    esac
done
exit $outcome
