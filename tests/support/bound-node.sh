#!/bin/sh
# Node as root, without root's power to read and write what permissions forbid: files that are closed can be tested, and no
# other user need be able to reach them.
exec setpriv --inh-caps=-dac_override,-dac_read_search --bounding-set=-dac_override,-dac_read_search "$BOUND_NODE" "$@"
