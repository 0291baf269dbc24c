// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/templates/mergefields.h"
#include "core/templates/texttemplate.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

MergeValues usualValues()
{
    return {{u"customer.first_name"_s, u"Anneliese"_s},
            {u"customer.last_name"_s, u"Bergmann"_s},
            {u"customer.email"_s, QString()},
            {u"ticket.number"_s, u"1042"_s}};
}

} // namespace

class TestTextTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreFilled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::addColumn<QStringList>("unresolved");
        const auto row = [](const char *name, const QString &text, const QString &filled, const QStringList &open = {}) {
            QTest::newRow(name) << text << filled << open;
        };
        row("nothing", {}, {});
        row("only text", u"Hello there"_s, u"Hello there"_s);
        row("a field", u"Hello {customer.first_name},"_s, u"Hello Anneliese,"_s);
        row("two side by side", u"{customer.first_name}{customer.last_name}"_s, u"AnnelieseBergmann"_s);
        row("space around the name", u"{ customer.first_name }"_s, u"Anneliese"_s);
        row("a value instead of the fallback", u"{customer.first_name|there}"_s, u"Anneliese"_s);
        row("a fallback", u"Mail {customer.email|unknown}."_s, u"Mail unknown."_s);
        row("a fallback as it stands", u"Mail {customer.email| none at all }."_s, u"Mail  none at all ."_s);
        row("an empty fallback", u"Mail {customer.email|}."_s, u"Mail ."_s);
        row("a fallback with a bar", u"{customer.email|a|b}"_s, u"a|b"_s);
        row("a fallback with braces", u"{customer.email|a {{b}}}"_s, u"a {b}"_s);
        row("no value", u"Mail {customer.email}."_s, u"Mail {customer.email}."_s, {u"customer.email"_s});
        row("nobody knows it", u"{order.number}"_s, u"{order.number}"_s, {u"order.number"_s});
        row("a fallback for what nobody knows", u"{order.number|your order}"_s, u"your order"_s);
        row("named once", u"{customer.email} {customer.email}"_s, u"{customer.email} {customer.email}"_s,
            {u"customer.email"_s});
        row("braces", u"{{customer.first_name}} and }} and {{"_s, u"{customer.first_name} and } and {"_s);
        row("a value is no template", u"{ticket.number}"_s, u"1042"_s);
        row("lines stay", u"Hello {customer.first_name},\n\nyour ticket {ticket.number}"_s,
            u"Hello Anneliese,\n\nyour ticket 1042"_s);
    }
    void fieldsAreFilled()
    {
        QFETCH(QString, text);
        const auto parsed = TextTemplate::parse(text);
        QVERIFY(parsed.has_value());
        const FilledText filled = fill(*parsed, usualValues());
        QTEST(filled.text, "filled");
        QTEST(filled.unresolved, "unresolved");
    }

    void aValueIsNeverRead()
    {
        const auto parsed = TextTemplate::parse(u"{customer.first_name}"_s);
        QCOMPARE(fill(*parsed, {{u"customer.first_name"_s, u"{ticket.number}"_s}}).text, u"{ticket.number}"_s);
    }

    void whatCannotBeFilledStops()
    {
        const auto parsed = TextTemplate::parse(u"{customer.first_name} {customer.email} {order.number}"_s);
        const auto refused = filledOrError(*parsed, usualValues());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
        QCOMPARE(refused.error().field, u"body"_s);
        QCOMPARE(refused.error().args.value(u"rule"_s), QVariant(u"unresolved"_s));
        QCOMPARE(refused.error().args.value(u"fields"_s), QVariant(QStringList{u"customer.email"_s, u"order.number"_s}));
        QCOMPARE(filledOrError(*TextTemplate::parse(u"Hi"_s), {}).value(), u"Hi"_s);
    }

    void whatIsNoTemplateIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("position");
        QTest::newRow("not closed") << u"Hello {customer.first_name"_s << u"not_closed"_s << 6;
        QTest::newRow("not opened") << u"Hello name}"_s << u"not_opened"_s << 10;
        QTest::newRow("a line ends first") << u"{customer.first_name\n}"_s << u"not_closed"_s << 0;
        QTest::newRow("one in the other") << u"{customer.{name}}"_s << u"not_closed"_s << 0;
        QTest::newRow("no name") << u"{}"_s << u"not_a_field"_s << 0;
        QTest::newRow("only a fallback") << u"{|there}"_s << u"not_a_field"_s << 0;
        QTest::newRow("capitals") << u"{Customer}"_s << u"not_a_field"_s << 0;
        QTest::newRow("words") << u"see {my note}"_s << u"not_a_field"_s << 4;
        QTest::newRow("ends in a dot") << u"{customer.}"_s << u"not_a_field"_s << 0;
        QTest::newRow("kept for conditions") << u"{if customer.email}"_s << u"not_a_field"_s << 0;
        QTest::newRow("kept: otherwise") << u"a{else}b"_s << u"not_a_field"_s << 1;
        QTest::newRow("kept: end") << u"{end|x}"_s << u"not_a_field"_s << 0;
    }
    void whatIsNoTemplateIsRefused()
    {
        QFETCH(QString, text);
        const auto parsed = TextTemplate::parse(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().field, u"body"_s);
        QTEST(parsed.error().args.value(u"rule"_s).toString(), "rule");
        QTEST(parsed.error().args.value(u"position"_s).toInt(), "position");
    }

    void fieldsAreListed()
    {
        const auto parsed = TextTemplate::parse(u"{ticket.number} {customer.email|x} {ticket.number|y}"_s);
        QCOMPARE(parsed->fields(), (QStringList{u"ticket.number"_s, u"customer.email"_s}));
    }

    void textBecomesATemplateOfItself_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Hello"_s;
        QTest::newRow("braces") << u"if (a) { b }"_s;
        QTest::newRow("doubled") << u"{{a}}"_s;
    }
    void textBecomesATemplateOfItself()
    {
        QFETCH(QString, text);
        const auto parsed = TextTemplate::parse(asTemplate(text));
        QVERIFY(parsed.has_value());
        QCOMPARE(fill(*parsed, {}).text, text);
    }

    void onlyKnownFieldsPass()
    {
        QVERIFY(checkTemplate(u"Hello {customer.first_name|there}, ticket {ticket.number}"_s).has_value());
        const auto refused = checkTemplate(u"Hello {customer.firstname}"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().args.value(u"rule"_s), QVariant(u"unknown_field"_s));
        QCOMPARE(refused.error().args.value(u"fields"_s), QVariant(QStringList{u"customer.firstname"_s}));
        QVERIFY(!checkTemplate(u"{"_s));
    }

    void whatNobodyFilledInStays()
    {
        QVERIFY(checkFilled(u"Dear Anna, {braces} are fine"_s).has_value());
        const auto refused = checkFilled(u"Dear {customer.first_name}, {shop.name}"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().args.value(u"fields"_s), QVariant(QStringList{u"customer.first_name"_s, u"shop.name"_s}));
    }

    void everyKnownFieldHasAName()
    {
        const MergeFacts facts;
        const MergeValues values = mergeValues(facts);
        QCOMPARE(QSet<QString>(values.keyBegin(), values.keyEnd()).size(), qsizetype(allTemplateFields.size()));
        for (const TemplateField field : allTemplateFields) {
            QVERIFY(values.contains(nameOf(field)));
            QVERIFY(TextTemplate::parse(u'{' + nameOf(field) + u'}').has_value());
        }
    }

    void namesAreMadeOfWhatIsThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("firstName");
        QTest::addColumn<QString>("filled");
        QTest::newRow("known") << u"Anneliese Bergmann"_s << u"Anneliese"_s << u"Anneliese"_s;
        QTest::newRow("only the whole name") << u"Anneliese Bergmann"_s << QString() << u"there"_s;
    }
    void namesAreMadeOfWhatIsThere()
    {
        QFETCH(QString, name);
        QFETCH(QString, firstName);
        MergeFacts facts;
        facts.customer.name = name;
        facts.customer.firstName = firstName;
        const auto parsed = TextTemplate::parse(u"{customer.first_name|there}"_s);
        QTEST(fill(*parsed, mergeValues(facts)).text, "filled");
    }
};

QTEST_GUILESS_MAIN(TestTextTemplate)

#include "tst_texttemplate.moc"
