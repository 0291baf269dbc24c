// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/customers/customereditor.h"
#include "ui/fields/owntexts.h"
#include "ui/fields/recordcards.h"
#include "ui/fields/recordsedit.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const RecordTableId pets{3};

OwnFields ownFields()
{
    OwnFields own;
    own.fields = {{FieldDefinitionId{1}, u"size"_s, {}, u"Shoe size"_s, FieldType::Number, {}},
                  {FieldDefinitionId{2}, u"club"_s, {}, u"Club"_s, FieldType::Choice, {u"Gold"_s, u"Silver"_s}},
                  {FieldDefinitionId{3}, u"since"_s, {}, u"Glasses since"_s, FieldType::Date, {}},
                  {FieldDefinitionId{4}, u"paper"_s, {}, u"Paper"_s, FieldType::YesNo, {}}};
    own.tables = {{pets,
                   u"pets"_s,
                   u"Pets"_s,
                   {{FieldDefinitionId{5}, u"name"_s, pets, u"Name"_s, FieldType::Text, {}},
                    {FieldDefinitionId{6}, u"born"_s, pets, u"Born"_s, FieldType::Date, {}}}}};
    return own;
}

Customer ines()
{
    Customer customer;
    customer.id = CustomerId{7};
    customer.name = u"Ines Vega"_s;
    customer.firstName = u"Ines"_s;
    customer.lastName = u"Vega"_s;
    customer.fields = {{u"Shoe size"_s, u"38.5"_s}, {u"Club"_s, u"Gold"_s}, {u"Delivery"_s, u"Ring twice"_s}};
    customer.records = {{pets, {{u"name"_s, u"Bello"_s}, {u"born"_s, u"2021-03-04"_s}}}};
    return customer;
}

} // namespace

class TestOwnFieldsEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        m_theme = &installAppearance(*qApp, ThemeMode::Light);
    }
    void init() { uitest::failOnWarnings(); }

    void untouchedValuesComeBackAsTheyWere()
    {
        CustomerEditor editor(ines(), ownFields());
        QVERIFY(!editor.isDirty());
        QCOMPARE(editor.customer().fields, ines().fields);
        QCOMPARE(editor.customer().records, ines().records);
        QCOMPARE(line(editor, u"own:size"_s)->text(), u"38,5"_s);
        QCOMPARE(editor.findChild<QComboBox *>(u"own:club"_s)->currentText(), u"Gold"_s);
        QVERIFY(uitest::namelessEditors(editor).isEmpty());
    }

    void valuesAreEnteredByKeys()
    {
        CustomerEditor editor(ines(), ownFields());
        QSignalSpy submitted(&editor, &CustomerEditor::submitted);
        uitest::openForm(editor);
        type(line(editor, u"own:size"_s), u"1.039,25"_s);
        type(line(editor, u"own:since"_s), u"3.4.2024"_s);
        auto *paper = editor.findChild<QComboBox *>(u"own:paper"_s);
        paper->setFocus();
        QTest::keyClick(paper, Qt::Key_Down);
        QVERIFY(editor.isDirty());
        QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
        const auto saved = submitted.first().first().value<Customer>();
        QCOMPARE(saved.fields, (QList<CustomField>{{u"Shoe size"_s, u"1039.25"_s},
                                                   {u"Club"_s, u"Gold"_s},
                                                   {u"Glasses since"_s, u"2024-04-03"_s},
                                                   {u"Paper"_s, u"yes"_s},
                                                   {u"Delivery"_s, u"Ring twice"_s}}));
    }

    void whatDoesNotFitIsToldAtItsField()
    {
        CustomerEditor editor(ines(), ownFields());
        QSignalSpy submitted(&editor, &CustomerEditor::submitted);
        uitest::openForm(editor);
        type(line(editor, u"own:size"_s), u"large"_s);
        editor.save();
        QVERIFY(submitted.isEmpty());
        QVERIFY(line(editor, u"own:size"_s)->accessibleDescription().contains(u"Shoe size"_s));
        QCOMPARE(editor.focusWidget(), line(editor, u"own:size"_s));
        type(line(editor, u"own:size"_s), u"39"_s);
        editor.save();
        QCOMPARE(submitted.size(), 1);
    }

    void rowsAreAddedChangedAndRemoved()
    {
        CustomerEditor editor(ines(), ownFields());
        uitest::openForm(editor);
        auto *table = editor.findChild<RecordsEdit *>();
        QVERIFY(table);
        QTest::mouseClick(table->findChild<QPushButton *>(u"add_record"_s), Qt::LeftButton);
        QCOMPARE(editor.customer().records, ines().records); // the empty row does not count
        QTRY_VERIFY(editor.focusWidget()->isVisible());
        QTest::keyClicks(editor.focusWidget(), u"Minka"_s);
        QCOMPARE(editor.customer().records.value(1).cells, (QMap<QString, QString>{{u"name"_s, u"Minka"_s}}));
        QTest::keyClick(editor.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(editor.focusWidget(), u"someday"_s);
        editor.save();
        auto *born = qobject_cast<QLineEdit *>(editor.focusWidget());
        QVERIFY(born);
        QCOMPARE(born->text(), u"someday"_s);
        QVERIFY(table->accessibleDescription().contains(u"Born"_s));
        for (QPushButton *button : table->findChildren<QPushButton *>()) {
            if (button->accessibleName().startsWith(u"Remove"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(editor.customer().records.isEmpty());
    }

    void aFreeFieldOfThatNameIsTheDefinedOne()
    {
        Customer customer = ines();
        customer.fields = {{u"shoe SIZE"_s, u"40"_s}};
        CustomerEditor editor(customer, ownFields());
        QCOMPARE(editor.customer().fields, (QList<CustomField>{{u"Shoe size"_s, u"40"_s}}));
    }

    void rowsAndValuesAreShownInTheLanguage()
    {
        const FixedClock clock({1'795'305'600'000});
        const Formatting formatting(QLocale(), QTimeZone("Europe/Berlin"), clock);
        RecordCards cards(formatting);
        cards.setRecords(ines(), ownFields());
        QStringList texts;
        for (const QLabel *label : cards.findChildren<QLabel *>())
            texts += label->text();
        for (const QString &text : {u"Pets"_s, u"Bello"_s, u"4 März 2021"_s})
            QVERIFY2(texts.contains(text), qPrintable(text + u" is not among "_s + texts.join(u'|')));
        Customer two = ines();
        two.records += OwnRecord{pets, {{u"name"_s, u"Minka"_s}}};
        cards.setRecords(two, ownFields());
        uitest::takePictures(cards, *m_theme, u"own-tables"_s, {272, 220});
        cards.setRecords(ines(), {});
        QVERIFY(cards.findChildren<QLabel *>().isEmpty());
        const OwnFields own = ownFields();
        QCOMPARE(OwnTexts::value(own.fields[0], u"1038.5"_s, formatting), u"1.038,5"_s);
        QCOMPARE(OwnTexts::value(own.fields[0], u"large"_s, formatting), u"large"_s);
        QCOMPARE(OwnTexts::value(own.fields[3], u"no"_s, formatting), u"No"_s);
    }

    void pictures()
    {
        CustomerEditor editor(ines(), ownFields());
        uitest::takePictures(editor, *m_theme, u"editor-own-fields"_s, {700, 1500});
    }

private:
    static QLineEdit *line(const QWidget &form, const QString &name) { return form.findChild<QLineEdit *>(name); }
    static void type(QLineEdit *edit, const QString &text)
    {
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    Theme *m_theme = nullptr;
};

REGULARS_GUI_TEST_MAIN(TestOwnFieldsEdit)
#include "tst_ownfieldsedit.moc"
