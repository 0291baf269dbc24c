// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/notice.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/suggestedit.h"
#include "ui/customers/customereditor.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

Customer anneliese()
{
    Customer customer;
    customer.id = CustomerId{7};
    customer.uid = u"u7"_s;
    customer.name = u"Anneliese Bergmann"_s;
    customer.firstName = u"Anneliese"_s;
    customer.lastName = u"Bergmann"_s;
    customer.contacts = {{ContactPointId{1}, ContactKind::Email, u"private"_s, u"anneliese@bergmann.example"_s, true, true},
                         {ContactPointId{2}, ContactKind::Email, u"work"_s, u"ab@kontor.example"_s, false, false},
                         {ContactPointId{3}, ContactKind::Phone, u"mobile"_s, u"+49 30 5550 1182"_s, true, true}};
    customer.addresses = {{4, u"home"_s, u"Lindenstraße 12"_s, u"10969"_s, u"Berlin"_s, {}, u"DE"_s, true}};
    customer.birthday = {0, 11, 15};
    customer.dates = {{u"Wedding"_s, {2011, 2, 28}}, {u"Name day"_s, {0, 2, 29}}};
    customer.memberships = {{CustomerId{9}, u"Bergmann family"_s, u"mother"_s}};
    customer.language = u"de"_s;
    customer.preferredChannel = PreferredChannel::Email;
    customer.preferredTime = PreferredTime::Morning;
    customer.tags = {u"home"_s, u"gifts"_s};
    customer.fields = {{u"Shoe size"_s, u"39"_s}};
    customer.cardNumber = u"4007221900"_s;
    customer.externalIds = {{u"till"_s, u"88"_s}};
    customer.notes = u"Likes linen and ceramics."_s;
    customer.rowVersion = 3;
    return customer;
}

QLineEdit *line(const QWidget &form, const QString &name)
{
    return form.findChild<QLineEdit *>(name);
}

void type(QWidget &form, const QString &name, const QString &text)
{
    QLineEdit *edit = line(form, name);
    QVERIFY2(edit, qPrintable(name));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

class TestCustomerEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }

    void untouchedCustomerComesBackAsItWas()
    {
        Customer before = anneliese();
        CustomerEditor editor(before);
        QVERIFY(!editor.isDirty());
        const Customer after = editor.customer();
        QCOMPARE(after.contacts, before.contacts);
        QCOMPARE(after.addresses, before.addresses);
        QCOMPARE(after.birthday, before.birthday);
        QCOMPARE(after.dates, before.dates);
        QCOMPARE(after.memberships, before.memberships);
        QCOMPARE(after.name, before.name);
        QCOMPARE(after.tags, before.tags);
        QCOMPARE(after.fields, before.fields);
        QCOMPARE(after.language, before.language);
        QCOMPARE(after.preferredChannel, before.preferredChannel);
        QCOMPARE(after.preferredTime, before.preferredTime);
        QCOMPARE(after.externalIds, before.externalIds);
        QCOMPARE(after.rowVersion, 3);
        QVERIFY(!after.lifecycle);
    }

    void aHouseholdHasOneName()
    {
        CustomerEditor editor(Customer{});
        QSignalSpy submitted(&editor, &CustomerEditor::submitted);
        uitest::openForm(editor);
        type(editor, u"first_name"_s, u"Anna"_s);
        editor.findChild<SegmentedControl *>(u"kind"_s)->setCurrentIndex(2);
        QVERIFY(!line(editor, u"first_name"_s)->isVisible());
        QVERIFY(!line(editor, u"company"_s)->isVisible());
        editor.save();
        QCOMPARE(submitted.count(), 0); // the first name is nobody's here
        type(editor, u"name"_s, u"Meier family"_s);
        editor.save();
        QCOMPARE(submitted.count(), 1);
        const auto household = submitted.first().first().value<Customer>();
        QCOMPARE(household.kind, CustomerKind::Household);
        QCOMPARE(household.name, u"Meier family"_s);
        QVERIFY(household.firstName.isEmpty());
    }

    void groupsAreChosenFromTheSuggestions()
    {
        CustomerEditor editor(anneliese());
        QSignalSpy submitted(&editor, &CustomerEditor::submitted);
        QSignalSpy wanted(&editor, &CustomerEditor::groupsWanted);
        uitest::openForm(editor);
        QTest::mouseClick(editor.findChild<QPushButton *>(u"add_membership"_s), Qt::LeftButton);
        auto *group = editor.findChildren<SuggestEdit *>(u"membership_group"_s).last();
        QVERIFY(group->hasFocus());
        QTest::keyClicks(group, u"Acme"_s);
        QTRY_COMPARE(wanted.count(), 1);
        editor.save(); // typed, but nobody was chosen
        QCOMPARE(submitted.count(), 0);
        QVERIFY(group->hasFocus());
        editor.showGroups(u"Acme"_s, {{u"Acme Ltd"_s, u"London"_s, QVariant::fromValue(CustomerId{12})}});
        QAbstractItemView *popup = group->findChild<QCompleter *>()->popup();
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        editor.save();
        QCOMPARE(submitted.count(), 1);
        const auto memberships = submitted.first().first().value<Customer>().memberships;
        QCOMPARE(memberships.size(), 2);
        QCOMPARE(memberships.last().group, CustomerId{12});
    }

    void daysToRememberAreTyped()
    {
        CustomerEditor editor(Customer{});
        QSignalSpy submitted(&editor, &CustomerEditor::submitted);
        uitest::openForm(editor);
        type(editor, u"last_name"_s, u"Meier"_s);
        QTest::mouseClick(editor.findChild<QPushButton *>(u"add_date"_s), Qt::LeftButton);
        QVERIFY(line(editor, u"date_label"_s)->hasFocus());
        QTest::keyClicks(editor.focusWidget(), u"Wedding"_s);
        type(editor, u"date_day"_s, u"31"_s);
        editor.findChild<QComboBox *>(u"date_month"_s)->setCurrentIndex(6);
        editor.save();
        QCOMPARE(submitted.count(), 0); // June has 30
        QVERIFY(line(editor, u"date_day"_s)->hasFocus());
        type(editor, u"date_day"_s, u"30"_s);
        editor.save();
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.first().first().value<Customer>().dates, (QList<ImportantDate>{{u"Wedding"_s, {0, 6, 30}}}));
    }

    void newPersonIsTypedAndSavedByKeys()
    {
        CustomerEditor editor(Customer{});
        QSignalSpy submitted(&editor, &CustomerEditor::submitted);
        uitest::openForm(editor);
        QVERIFY(line(editor, u"first_name"_s)->hasFocus());
        QTest::keyClicks(editor.focusWidget(), u"Ines"_s);
        QTest::keyClick(editor.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(editor.focusWidget(), u"Carvalho"_s);
        type(editor, u"email_value"_s, u"ines@example.com"_s);
        type(editor, u"tag_line"_s, u"linen,gifts,"_s);
        type(editor, u"birthday_day"_s, u"29"_s);
        editor.findChild<QComboBox *>(u"birthday_month"_s)->setCurrentIndex(2);
        QTest::keyClick(editor.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.count(), 1);
        const auto customer = submitted.first().first().value<Customer>();
        QCOMPARE(customer.name, u"Ines Carvalho"_s);
        QCOMPARE(customer.contacts.size(), 1);
        QVERIFY(customer.contacts.first().primary);
        QCOMPARE(customer.tags, QStringList({u"linen"_s, u"gifts"_s}));
        QCOMPARE(customer.birthday, (Birthday{0, 2, 29}));
        QVERIFY2(!editor.saveButton()->isEnabled(), "nobody may save twice");
        editor.finish();
        QVERIFY(!editor.isVisible());
    }

    void companyIsShownByItsName()
    {
        CustomerEditor editor(Customer{});
        uitest::openForm(editor);
        QTest::mouseClick(uitest::buttonCalled(editor, u"Company"_s), Qt::LeftButton);
        type(editor, u"company"_s, u"Lumen Cafe"_s);
        QCOMPARE(editor.customer().kind, CustomerKind::Company);
        QCOMPARE(editor.customer().name, u"Lumen Cafe"_s);
        type(editor, u"name"_s, u"Lumen"_s);
        QCOMPARE(editor.customer().name, u"Lumen"_s);
    }

    void allErrorsAreShownAndTheFirstIsFocused()
    {
        CustomerEditor editor(Customer{});
        QSignalSpy submitted(&editor, &CustomerEditor::submitted);
        uitest::openForm(editor);
        type(editor, u"first_name"_s, u"Ines"_s);
        type(editor, u"email_value"_s, u"not an address"_s);
        type(editor, u"phone_value"_s, u"12"_s);
        type(editor, u"birthday_day"_s, u"31"_s);
        editor.findChild<QComboBox *>(u"birthday_month"_s)->setCurrentIndex(2);
        QTest::keyClick(editor.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.count(), 0);
        QVERIFY(line(editor, u"email_value"_s)->hasFocus());
        QStringList sentences;
        for (const QLabel *label : editor.findChildren<QLabel *>()) {
            if (label->isVisible())
                sentences << label->text();
        }
        QVERIFY(sentences.contains(u"This is no e-mail address."_s));
        QVERIFY(sentences.contains(u"This is no phone number."_s));
        QVERIFY(sentences.contains(u"There is no such day."_s));
        type(editor, u"email_value"_s, u"ines@example.com"_s);
        type(editor, u"phone_value"_s, u"030 555 0123"_s);
        type(editor, u"birthday_day"_s, u"28"_s);
        editor.save();
        QCOMPARE(submitted.count(), 1);
    }

    void badInputIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing at all") << QString() << QString();
        QTest::newRow("name too long") << u"first_name"_s << QString(500, u'x');
        QTest::newRow("e-mail without domain") << u"email_value"_s << u"a@b"_s;
        QTest::newRow("phone of letters") << u"phone_value"_s << u"call me"_s;
        QTest::newRow("year without a day") << u"birthday_year"_s << u"1980"_s;
        QTest::newRow("day of letters") << u"birthday_day"_s << u"x"_s;
        QTest::newRow("card number too long") << u"card_number"_s << QString(200, u'7');
    }
    void badInputIsRefused()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        CustomerEditor editor(Customer{});
        QSignalSpy submitted(&editor, &CustomerEditor::submitted);
        uitest::openForm(editor);
        if (!field.isEmpty()) {
            line(editor, u"last_name"_s)->setText(u"X"_s);
            line(editor, field)->setText(text);
        }
        editor.save();
        QCOMPARE(submitted.count(), 0);
        if (!field.isEmpty()) {
            line(editor, field)->clear();
            editor.save();
            QCOMPARE(submitted.count(), 1);
        }
    }

    void entriesAreKeptWhenClosed()
    {
        CustomerEditor editor(Customer{});
        QSignalSpy kept(&editor, &FormDialog::entriesKept);
        QSignalSpy dismissed(&editor, &FormDialog::dismissed);
        QSignalSpy anew(&editor, &FormDialog::startOverRequested);
        uitest::openForm(editor);
        type(editor, u"first_name"_s, u"Ines"_s);
        QTest::keyClick(&editor, Qt::Key_Escape);
        QVERIFY(!editor.isVisible());
        QCOMPARE(kept.count(), 1);
        QCOMPARE(dismissed.count(), 0);
        uitest::openForm(editor);
        QCOMPARE(line(editor, u"first_name"_s)->text(), u"Ines"_s);
        QVERIFY(!editor.notice()->text().isEmpty());
        QTest::mouseClick(uitest::buttonCalled(editor, u"Start over"_s), Qt::LeftButton);
        QCOMPARE(anew.count(), 1);
        line(editor, u"first_name"_s)->clear();
        QTest::keyClick(&editor, Qt::Key_Escape);
        QCOMPARE(dismissed.count(), 1);
    }

    void likelyDuplicateIsPointedOutWhileTyping()
    {
        CustomerEditor editor(Customer{});
        QSignalSpy keys(&editor, &CustomerEditor::keysEdited);
        QSignalSpy wanted(&editor, &CustomerEditor::openExistingRequested);
        uitest::openForm(editor);
        type(editor, u"email_value"_s, u"anneliese@bergmann.example"_s);
        QTRY_COMPARE(keys.count(), 1);
        QCOMPARE(keys.first().first().value<Customer>().contacts.size(), 1);
        const DuplicateScore score{
            140, DuplicateVerdict::Same, {{MatchEvidence::SameEmail, 80}, {MatchEvidence::OtherName, -5}}};
        editor.showLikelyDuplicate(CustomerId{7}, u"Anneliese Bergmann"_s, score, 0);
        QTest::mouseClick(uitest::buttonCalled(editor, u"Open that customer"_s), Qt::LeftButton);
        QCOMPARE(wanted.first().first().value<CustomerId>(), CustomerId{7});
        QSignalSpy merged(&editor, &CustomerEditor::mergeRequested);
        editor.showLikelyDuplicate(CustomerId{7}, u"Anneliese Bergmann"_s, score, 1);
        QTest::mouseClick(uitest::buttonCalled(editor, u"Add to that customer"_s), Qt::LeftButton);
        QCOMPARE(merged.first().first().value<CustomerId>(), CustomerId{7});
        // Somebody of the family is no reason to merge.
        editor.showLikelyDuplicate(CustomerId{7}, u"Anneliese Bergmann"_s, {60, DuplicateVerdict::Related, {}}, 0);
        QVERIFY(!uitest::buttonCalled(editor, u"Add to that customer"_s));
        editor.showLikelyDuplicate({}, {}, {}, 0);
        QVERIFY(!uitest::buttonCalled(editor, u"Open that customer"_s));
    }

    void proposedValuesWaitToBeSaved()
    {
        CustomerEditor editor(anneliese());
        uitest::openForm(editor);
        Customer proposed = anneliese();
        proposed.source = u"fair"_s;
        editor.propose(proposed);
        QVERIFY(editor.isDirty());
        QCOMPARE(editor.customer().source, u"fair"_s);
        QCOMPARE(editor.customer().id, anneliese().id);
    }

    void conflictLeavesTheChoice()
    {
        CustomerEditor editor(anneliese());
        QSignalSpy submitted(&editor, &CustomerEditor::submitted);
        uitest::openForm(editor);
        type(editor, u"card_number"_s, u"111"_s);
        editor.save();
        Customer theirs = anneliese();
        theirs.rowVersion = 9;
        theirs.source = u"fair"_s;
        editor.showConflict(theirs);
        QTest::mouseClick(uitest::buttonCalled(editor, u"Keep mine"_s), Qt::LeftButton);
        QCOMPARE(submitted.count(), 2);
        QCOMPARE(submitted.last().first().value<Customer>().rowVersion, 9);
        QCOMPARE(submitted.last().first().value<Customer>().cardNumber, u"111"_s);
        editor.showConflict(theirs);
        QTest::mouseClick(uitest::buttonCalled(editor, u"Take theirs"_s), Qt::LeftButton);
        QCOMPARE(editor.customer().source, u"fair"_s);
        QCOMPARE(editor.customer().cardNumber, theirs.cardNumber);
        QVERIFY(!editor.isDirty());
    }

    void takenCardNumberIsShownAtItsField()
    {
        CustomerEditor editor(anneliese());
        uitest::openForm(editor);
        type(editor, u"card_number"_s, u"111"_s);
        editor.save();
        editor.showFailure({ErrorCode::Duplicate, u"card_number"_s, {}, {}});
        QVERIFY(line(editor, u"card_number"_s)->hasFocus());
        QVERIFY(editor.saveButton()->isEnabled());
        editor.showFailure({ErrorCode::DiskFull, {}, {}, {}});
        QVERIFY(editor.notice()->text().contains(u"disk"_s));
        QCOMPARE(line(editor, u"card_number"_s)->text(), u"111"_s);
    }

    void looks()
    {
        CustomerEditor editor(anneliese());
        uitest::openForm(editor);
        QCOMPARE(uitest::namelessEditors(editor), QStringList());
        editor.showLikelyDuplicate(
            CustomerId{8}, u"Anna Bergmann"_s,
            {140, DuplicateVerdict::Same, {{MatchEvidence::SameEmail, 80}, {MatchEvidence::SamePhone, 60}}}, 0);
        uitest::takePictures(editor, *m_theme, u"customereditor"_s, editor.size());
        line(editor, u"email_value"_s)->setText(u"nobody"_s);
        editor.save();
        uitest::takePictures(editor, *m_theme, u"customereditor-long"_s, {700, 1180});
    }

private:
    Theme *m_theme = nullptr;
};

REGULARS_GUI_TEST_MAIN(TestCustomerEditor)
#include "tst_customereditor.moc"
