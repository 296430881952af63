// The source of this project is the example of the README.
def example = (new File(readme).getText('UTF-8') =~ /(?s)```java\n(.*?class Example.*?)```/)
assert example.find()
def file = new File(basedir, 'src/main/java/consumer/Example.java')
file.parentFile.mkdirs()
file.setText('package consumer;\n\n' + example.group(1), 'UTF-8')
