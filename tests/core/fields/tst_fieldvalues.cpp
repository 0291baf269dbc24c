// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fields/fieldcondition.h"
#include "core/fields/ownvalues.h"

#include <QtCore/QLocale>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

FieldDefinition definition(FieldType type, const QString &name = u"Field"_s)
{
    return {FieldDefinitionId{1}, u"uid-1"_s, {}, name, type, {u"Dog"_s, u"Käfer"_s}};
}

} // namespace

class TestFieldValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreBroughtIntoTheirForm_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, FieldType type, const char16_t *language, const char16_t *written,
                            const char16_t *stored, const char *rule = "") {
            QTest::newRow(name) << type << QString::fromUtf16(language) << QString::fromUtf16(written)
                                << QString::fromUtf16(stored) << QString::fromLatin1(rule);
        };
        row("text", FieldType::Text, u"en", u"  left hand ", u"left hand");
        row("nothing", FieldType::Number, u"en", u"   ", u"");
        row("number", FieldType::Number, u"en", u"1,234.50", u"1234.5");
        row("German number", FieldType::Number, u"de", u"1.234,5", u"1234.5");
        row("a point in German", FieldType::Number, u"de", u"2.5", u"2.5");
        row("below zero", FieldType::Number, u"sv", u"\u22123,25", u"-3.25");
        row("Arabic digits", FieldType::Number, u"ar-EG", u"\u0661\u0662\u066b\u0665", u"12.5");
        row("no number", FieldType::Number, u"en", u"much", u"", "not_a_number");
        row("an amount", FieldType::Number, u"en", u"€ 5", u"", "not_a_number");
        row("ISO date", FieldType::Date, u"en", u"2026-03-04", u"2026-03-04");
        row("American date", FieldType::Date, u"en-US", u"3/4/2026", u"2026-03-04");
        row("German date", FieldType::Date, u"de", u"3.4.2026", u"2026-04-03");
        row("month in words", FieldType::Date, u"de", u"3. April 2026", u"2026-04-03");
        row("no such day", FieldType::Date, u"en", u"2026-02-30", u"", "not_a_date");
        row("no date", FieldType::Date, u"en", u"soon", u"", "not_a_date");
        row("yes", FieldType::YesNo, u"en", u"Yes", u"yes");
        row("ja", FieldType::YesNo, u"de", u"ja", u"yes");
        row("oui", FieldType::YesNo, u"fr", u"oui", u"yes");
        row("x", FieldType::YesNo, u"en", u"x", u"yes");
        row("1", FieldType::YesNo, u"en", u"1", u"yes");
        row("nein", FieldType::YesNo, u"de", u"Nein", u"no");
        row("perhaps", FieldType::YesNo, u"en", u"perhaps", u"", "not_yes_no");
        row("choice", FieldType::Choice, u"en", u"dog", u"Dog");
        row("choice without accent", FieldType::Choice, u"en", u"kafer", u"Käfer");
        row("no choice", FieldType::Choice, u"en", u"cat", u"", "not_a_choice");
    }
    void valuesAreBroughtIntoTheirForm()
    {
        QFETCH(FieldType, type);
        QFETCH(QString, language);
        QFETCH(QString, written);
        const auto value = canonicalValue(definition(type, u"Pet"_s), written, writtenStyle(QLocale(language)));
        QTEST(value ? QString() : value.error().args.value(u"rule"_s).toString(), "rule");
        QTEST(value.value_or(QString()), "stored");
        if (value)
            QVERIFY(isCanonical(definition(type), *value));
        else
            QCOMPARE(value.error().args.value(u"name"_s).toString(), u"Pet"_s);
    }

    void aDateOfUnknownOrderIsRefused()
    {
        const auto value = canonicalValue(definition(FieldType::Date), u"3/4/2026"_s);
        QVERIFY(!value);
        QCOMPARE(value.error().args.value(u"rule"_s).toString(), u"ambiguous_date"_s);
        QVERIFY(canonicalValue(definition(FieldType::Date), u"13/4/2026"_s).has_value());
    }

    void conditions_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<FieldTest>("test");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("holds");
        QTest::newRow("part of a text") << FieldType::Text << FieldTest::Contains << u"mull"_s << u"Müller"_s << true;
        QTest::newRow("not a part") << FieldType::Text << FieldTest::Contains << u"mill"_s << u"Müller"_s << false;
        QTest::newRow("whole text") << FieldType::Text << FieldTest::Is << u"MULLER"_s << u"Müller"_s << true;
        QTest::newRow("only a part") << FieldType::Text << FieldTest::Is << u"Mull"_s << u"Müller"_s << false;
        QTest::newRow("numbers, not texts") << FieldType::Number << FieldTest::AtLeast << u"9"_s << u"10"_s << true;
        QTest::newRow("at least") << FieldType::Number << FieldTest::AtLeast << u"9.5"_s << u"9.25"_s << false;
        QTest::newRow("at most") << FieldType::Number << FieldTest::AtMost << u"9.5"_s << u"-12"_s << true;
        QTest::newRow("the same") << FieldType::Number << FieldTest::Is << u"38"_s << u"38"_s << true;
        QTest::newRow("since") << FieldType::Date << FieldTest::AtLeast << u"2026-01-31"_s << u"2026-11-02"_s << true;
        QTest::newRow("until") << FieldType::Date << FieldTest::AtMost << u"2026-01-31"_s << u"2026-11-02"_s << false;
        QTest::newRow("no is an answer") << FieldType::YesNo << FieldTest::Is << u"no"_s << u"no"_s << true;
        QTest::newRow("nothing is no answer") << FieldType::YesNo << FieldTest::Is << u"no"_s << QString() << false;
        QTest::newRow("is set") << FieldType::Choice << FieldTest::IsSet << QString() << u"Dog"_s << true;
        QTest::newRow("is not set") << FieldType::Choice << FieldTest::IsSet << QString() << QString() << false;
    }
    void conditions()
    {
        QFETCH(FieldType, type);
        QFETCH(FieldTest, test);
        QFETCH(QString, wanted);
        QFETCH(QString, value);
        const FieldCondition condition{u"uid-1"_s, test, wanted};
        QTEST(matches(definition(type), condition, value), "holds");
        QCOMPARE(fieldConditionFromText(toText(condition)), std::optional(condition));
    }

    void everyTypeCanBeAskedFor()
    {
        for (const auto &[type, name] : EnumNames<FieldType>::names)
            QVERIFY(testsOf(type).contains(FieldTest::IsSet));
        QVERIFY(!fieldConditionFromText(u"smells:uid:x"_s));
        QVERIFY(!fieldConditionFromText(QString()));
        QCOMPARE(fieldConditionFromText(u"is:uid:a:b"_s)->value, u"a:b"_s);
    }

    void definitionsAreChecked()
    {
        QVERIFY(validate(definition(FieldType::Text)).isEmpty());
        QCOMPARE(validate(definition(FieldType::Text, u" "_s)).first().field, u"name"_s);
        QCOMPARE(validate(definition(FieldType::Text, QString(61, u'x'))).first().args.value(u"rule"_s), u"too_long"_s);
        FieldDefinition choice = definition(FieldType::Choice);
        QVERIFY(validate(choice).isEmpty());
        choice.choices = {u"Dog"_s, u"dog"_s};
        QCOMPARE(validate(choice).first().args.value(u"rule"_s), u"duplicate"_s);
        choice.choices.clear();
        QCOMPARE(validate(choice).first().field, u"choices"_s);
        QCOMPARE(validate(RecordTable{}).first().field, u"name"_s);
    }

    void whatDoesNotFitIsNamed()
    {
        OwnFields own;
        own.fields = {definition(FieldType::Number, u"Shoe size"_s)};
        FieldDefinition column = definition(FieldType::Date, u"Born"_s);
        column.uid = u"born"_s;
        own.tables = {{RecordTableId{7}, u"pets"_s, u"Pets"_s, {column}}};
        Customer customer;
        customer.fields = {{u"Free"_s, u"anything"_s}, {u"shoe size"_s, u"big"_s}};
        customer.records = {{RecordTableId{7}, {{u"born"_s, u"2020-05-01"_s}}}, {RecordTableId{7}, {{u"born"_s, u"May"_s}}}};
        const QList<Error> errors = ownValueErrors(customer, own);
        QCOMPARE(errors.size(), 2);
        QCOMPARE(errors[0].field, u"own_fields"_s);
        QCOMPARE(errors[0].args.value(u"name"_s), u"Shoe size"_s);
        QCOMPARE(errors[0].args.value(u"index"_s), 1);
        QCOMPARE(errors[1].field, u"own_records"_s);
        QCOMPARE(errors[1].args.value(u"table"_s), u"Pets"_s);
        QCOMPARE(errors[1].args.value(u"name"_s), u"Born"_s);
        QCOMPARE(errors[1].args.value(u"index"_s), 1);
        // What is stored already does not keep the rest from being saved.
        QVERIFY(ownValueErrors(customer, own, customer).isEmpty());
    }

    void valuesAreSetByTheirDefinition()
    {
        const FieldDefinition size = definition(FieldType::Number, u"Shoe size"_s);
        OwnFields own;
        own.fields = {size};
        Customer customer;
        QVERIFY(!setOwnValue(customer, size, {}));
        QVERIFY(setOwnValue(customer, size, u"38"_s));
        QVERIFY(!setOwnValue(customer, size, u"38"_s));
        QCOMPARE(ownValue(customer, size), u"38"_s);
        customer.fields.first().name = u"SHOE SIZE"_s;
        customer.records = {{RecordTableId{7}, {{u"born"_s, u" "_s}}}};
        settleOwnValues(customer, own);
        QCOMPARE(customer.fields, (QList<CustomField>{{u"Shoe size"_s, u"38"_s}}));
        QVERIFY(customer.records.isEmpty());
        QVERIFY(setOwnValue(customer, size, {}));
        QVERIFY(customer.fields.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFieldValues)

#include "tst_fieldvalues.moc"
