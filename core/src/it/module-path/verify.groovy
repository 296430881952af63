// It prints what the README says.
def promised = (new File(readme).getText('UTF-8') =~ /(?s)class Example.*?```text\n(.*?)```/)
assert promised.find()
def printed = new File(basedir, 'target/output.txt').getText('UTF-8').replace('\r\n', '\n')
assert printed == promised.group(1)
