The next mail an introduction needs.

  $ nj add "Ruth Ellery" --email ruth.ellery@alder.example -q
  $ nj add "Zoë Okafor" --org "Tidewater Fund" --city "São Paulo" --unmet -q
  $ nj intro request zoë --via ruth --why "her fund pays for heat networks, and I have the numbers of ours" --for-them "The catalogue is with you next week." --on 2026-11-03 -q
  $ nj intro draft zoë
  To: Ruth Ellery <ruth.ellery@alder.example>
  Subject: =?UTF-8?Q?An_introduction_to_Zo=C3=AB_Okafor?=
  MIME-Version: 1.0
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: 8bit
  
  Ruth,
  
  Could you introduce me to Zo\xc3\xab Okafor (Tidewater Fund, S\xc3\xa3o Paulo)? Her (esc)
  fund pays for heat networks, and I have the numbers of ours.
  
  The catalogue is with you next week.
  $ nj intro draft zoë --mailto
  mailto:ruth.ellery@alder.example?subject=An%20introduction%20to%20Zo%C3%AB%20Okafor&body=Ruth%2C%0D%0A%0D%0ACould%20you%20introduce%20me%20to%20Zo%C3%AB%20Okafor%20%28Tidewater%20Fund%2C%20S%C3%A3o%20Paulo%29%3F%20Her%0D%0Afund%20pays%20for%20heat%20networks%2C%20and%20I%20have%20the%20numbers%20of%20ours.%0D%0A%0D%0AThe%20catalogue%20is%20with%20you%20next%20week.%0D%0A

Python's mail parser reads it back.

  $ cat > read.py <<'END'
  > import email, email.policy, sys
  > mail = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
  > print([(a.display_name, a.addr_spec) for a in mail["To"].addresses] if mail["To"] else None, mail["Subject"])
  > print(mail.defects, mail.get_content_type(), mail.get_content().splitlines()[0])
  > END
  $ nj intro draft zoë | python3 read.py
  [('Ruth Ellery', 'ruth.ellery@alder.example')] An introduction to Zo\xc3\xab Okafor (esc)
  [] text/plain Ruth,
  $ nj intro made zoë -q
  $ nj intro draft zoë
  nj: Zo\xc3\xab Okafor has no email address; nj edit zoe --email ADDRESS adds one (esc)
  Subject: Ruth Ellery introduced us
  MIME-Version: 1.0
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: 8bit
  
  Zo\xc3\xab, (esc)
  
  Ruth Ellery introduced us. Her fund pays for heat networks, and I have
  the numbers of ours.
  $ nj edit zoë --email zoe@tidewater.example -q
  $ nj intro draft zoë | python3 read.py
  [('Zo\xc3\xab Okafor', 'zoe@tidewater.example')] Ruth Ellery introduced us (esc)
  [] text/plain Zo\xc3\xab, (esc)
  $ nj intro met zoë -q
  $ nj intro draft zoë
  To: Ruth Ellery <ruth.ellery@alder.example>
  Subject: =?UTF-8?Q?Thank_you_for_introducing_me_to_Zo=C3=AB_Okafor?=
  MIME-Version: 1.0
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: 8bit
  
  Ruth,
  
  Thank you for introducing me to Zo\xc3\xab Okafor. We met on 23 Nov. (esc)
  $ nj thank ruth -q
  $ nj intro draft 5
  nj: the introduction to Zo\xc3\xab Okafor through Ruth Ellery needs no mail: thanked for on 23 Nov; nj intro show 5 shows every step (esc)
  [1]

For an offer, a mail to each of the two, then one to both.

  $ nj add "Stephanie Marlow" --org "Harbor Institute" --email s.marlow@harbor.example -q
  $ nj add "Wei Zhang" --title editor --org "Journal of Town Planning" --email wei@planning.example -q
  $ nj note wei offers "reviews of planning papers" -q
  $ nj note wei avoid "calls" -q
  $ nj intro offer stephanie wei --why "a reviewer for the zoning paper" --on 2026-11-20 -q
  $ nj intro draft wei
  To: Stephanie Marlow <s.marlow@harbor.example>
  Subject: An introduction to Wei Zhang
  MIME-Version: 1.0
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: 7bit
  
  Stephanie,
  
  May I introduce you to Wei Zhang (editor, Journal of Town Planning)? Wei
  offers reviews of planning papers.
  
  A reviewer for the zoning paper.
  
  I am asking Wei, too, and will introduce you if you both would like
  that.
  $ nj intro draft wei wei | python3 read.py
  [('Wei Zhang', 'wei@planning.example')] An introduction to Stephanie Marlow
  [] text/plain Wei,
  $ nj intro draft wei ruth
  nj: the introduction of Stephanie Marlow and Wei Zhang needs no mail to Ruth Ellery; nj intro draft 19
  [2]
  $ nj intro yes wei stephanie -q
  $ nj intro draft wei | python3 read.py
  [('Wei Zhang', 'wei@planning.example')] An introduction to Stephanie Marlow
  [] text/plain Wei,
  $ nj intro yes wei wei -q
  $ nj intro draft wei
  To: Stephanie Marlow <s.marlow@harbor.example>, Wei Zhang
   <wei@planning.example>
  Subject: Stephanie Marlow and Wei Zhang
  MIME-Version: 1.0
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: 7bit
  
  Stephanie, Wei,
  
  You both said that you would like to meet. A reviewer for the zoning
  paper.
  
  Stephanie Marlow: Harbor Institute.
  
  Wei Zhang: editor, Journal of Town Planning. Wei offers reviews of
  planning papers.
  $ nj intro draft wei --json | python3 -c 'import json,sys; d=json.load(sys.stdin); print([t["address"] for t in d["to"]], d["subject"], d["mailto"][:46])'
  ['s.marlow@harbor.example', 'wei@planning.example'] Stephanie Marlow and Wei Zhang mailto:s.marlow@harbor.example,wei@planning.ex

Sent through the mailer, with its message if it fails.

  $ cat > mailer <<'EOF'
  > #!/bin/sh
  > cat > sent.eml
  > EOF
  $ chmod +x mailer
  $ nj config mailer "$PWD/mailer -t" -q
  $ nj intro draft wei --send
  Sent to Stephanie Marlow <s.marlow@harbor.example>, Wei Zhang <wei@planning.example>: Stephanie Marlow and Wei Zhang
  $ nj intro draft wei | diff - sent.eml
  $ nj config mailer "echo 'no route to host' >&2; false" -q
  $ nj intro draft wei --send
  nj: the mailer did not accept the mail (no route to host); nothing was sent; nj config mailer "msmtp -t" names another
  [1]
  $ nj config mailer "/nowhere/sendmail" -q
  $ nj intro draft wei --send --json 2>error
  [1]
  $ grep -c "nothing was sent" error
  1
  $ nj intro draft wei --send --mailto
  nj: --send and --mailto cannot be combined; use one of them
  [2]
