// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/duplicateswiring.h"
#include "app/desktop/shopsession.h"
#include "models/customers/customercommands.h"
#include "models/customers/customertablemodel.h"
#include "models/duplicates/duplicatecentre.h"
#include "models/duplicates/duplicatecommands.h"
#include "models/duplicates/duplicatepairs.h"
#include "models/timeline/timelinemodel.h"
#include "storage/customers/customerstore.h"
#include "tests/app/program.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/messagebar.h"
#include "ui/base/timelineview.h"
#include "ui/customers/customereditor.h"
#include "ui/customers/customerlistpane.h"
#include "ui/customers/customerspage.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/duplicates/healthbutton.h"
#include "ui/duplicates/mergedialog.h"
#include "ui/duplicates/recordhealthcard.h"
#include "ui/shell/formdesk.h"
#include "ui/timeline/timelinepane.h"
#include "ui/today/todaypage.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// Finding, merging and taking apart in the real window.
class TestDuplicates : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<Program> m_program;

    [[nodiscard]] ShopSession *session() const { return m_program->desktop.session(); }
    [[nodiscard]] DuplicatesPage &page() const { return session()->duplicatesWiring().page(); }

    CustomerId add(const QString &name, const QString &email)
    {
        Customer customer;
        customer.name = name;
        customer.contacts = {{{}, ContactKind::Email, {}, email, true, true}};
        const auto added = runCommand(session()->database(), CreateCustomer{customer}).result();
        if (!added)
            qFatal("a customer could not be added");
        return added->value;
    }
    [[nodiscard]] Customer read(CustomerId id) const
    {
        return session()->database().read([=](Connection &c) { return CustomerStore(c).customer(id); }).result().value();
    }
    [[nodiscard]] MergeDialog *mergeDialog() const
    {
        for (auto *dialog : session()->window().findChildren<MergeDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    [[nodiscard]] CustomerEditor *visibleForm() const
    {
        for (auto *form : session()->window().findChildren<CustomerEditor *>()) {
            if (form->isVisible())
                return form;
        }
        return nullptr;
    }
    /// Fills in the form of a new customer who is there already.
    void typeAnneliese()
    {
        session()->forms().createCustomer();
        QTRY_VERIFY(visibleForm());
        CustomerEditor *form = visibleForm();
        QVERIFY(QTest::qWaitForWindowActive(form));
        QTest::keyClicks(form->findChild<QLineEdit *>(u"first_name"_s), u"Anneliese"_s);
        QTest::keyClicks(form->findChild<QLineEdit *>(u"last_name"_s), u"Bergmann"_s);
        QTest::keyClicks(form->findChild<QLineEdit *>(u"email_value"_s), u"ANNELIESE@example.com"_s);
        QTest::keyClicks(form->findChild<QLineEdit *>(u"card_number"_s), u"290012"_s);
        QTRY_VERIFY(buttonCalled(*form, u"Add to that customer"_s));
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        Options options;
        options.language = u"en"_s;
        m_program = std::make_unique<Program>(*m_theme, options);
        m_program->desktop.createFile(m_program->path(u"shop.regulars"_s), ownShop());
        QTRY_VERIFY(m_program->isOpen());
        QVERIFY(QTest::qWaitForWindowActive(&session()->window()));
    }
    void cleanup() { m_program.reset(); }

    // Page, dialog, choice, merge, undo and "not a duplicate": without a mouse.
    void byKeysAlone()
    {
        const CustomerId first = add(u"Anneliese Bergmann"_s, u"anneliese@example.com"_s);
        const CustomerId second = add(u"Bergmann Anneliese"_s, u"anneliese@example.com"_s);
        session()->actions().action(u"page.duplicates"_s)->trigger();
        QTRY_COMPARE(page().pairs().rowCount(), 1);
        QTRY_VERIFY(page().list()->hasFocus());
        QTRY_VERIFY(page().list()->currentIndex().isValid());
        press(Qt::Key_Return);
        QTRY_VERIFY(mergeDialog());
        QVERIFY(QTest::qWaitForWindowActive(mergeDialog()));
        press(Qt::Key_Right); // the other record stays
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!mergeDialog());
        QTRY_COMPARE(page().pairs().rowCount(), 0);
        QVERIFY(read(first).deleted != read(second).deleted);
        QTRY_VERIFY(session()->window().messages()->isVisible());

        session()->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&session()->window()));
        QTest::keyClick(&session()->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!read(first).deleted && !read(second).deleted);
        QTRY_COMPARE(page().pairs().rowCount(), 1);
        page().focusList();
        QTRY_VERIFY(page().list()->currentIndex().isValid());
        press(Qt::Key_Delete);
        QTRY_COMPARE(page().pairs().rowCount(), 0);
        QVERIFY(!read(first).deleted && !read(second).deleted);
    }

    // Weeks later, from the line in the timeline: again by keys.
    void takenApartFromTheTimeline()
    {
        const CustomerId first = add(u"Anneliese Bergmann"_s, u"anneliese@example.com"_s);
        const CustomerId second = add(u"A. Bergmann"_s, u"anneliese@example.com"_s);
        QVERIFY(runCommand(session()->database(), MergeCustomers{first, {second}, {}, {}}).result());
        CustomersPage &customers = session()->customers();
        session()->window().showPage(u"customers"_s);
        customers.showCustomer(first);
        QTRY_COMPARE(customers.customer(), first);
        QTRY_COMPARE(customers.timeline()->model().rowCount(), 1);
        QTRY_VERIFY(customers.timeline()->view()->isVisible());
        const auto labels = customers.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text() == "A. Bergmann"_L1; }));
        customers.timeline()->focusEvents();
        press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *button = qobject_cast<QPushButton *>(QApplication::activePopupWidget()->focusWidget());
        QVERIFY(button);
        QCOMPARE(button->text(), u"Take apart again"_s);
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(!read(second).deleted);
        QTRY_COMPARE(customers.timeline()->model().rowCount(), 0);
        QTRY_COMPARE(page().pairs().rowCount(), 1); // and they are proposed again
    }

    // From a figure of the card to exactly its customers: by keys.
    void figuresOpenTheirRecords()
    {
        add(u"Anneliese Bergmann"_s, u"anneliese@example.com"_s);
        session()->actions().action(u"page.duplicates"_s)->trigger();
        HealthButton *figure = page().health().button(RecordIssue::NeverAsked);
        QTRY_COMPARE(figure->figure(), u"1"_s);
        for (int i = 0; i < 40 && !figure->hasFocus(); ++i)
            press(Qt::Key_Tab);
        QVERIFY(figure->hasFocus());
        press(Qt::Key_Space);
        QCOMPARE(session()->window().currentPage(), u"customers"_s);
        CustomerFilter wanted;
        wanted.issue = RecordIssue::NeverAsked;
        QCOMPARE(session()->customers().list()->model().filter(), wanted);
        QTRY_COMPARE(session()->customers().list()->model().rowCount(), 1);

        session()->window().showPage(u"today"_s);
        session()->today().findChild<QPushButton *>(u"mend_records_open"_s)->click();
        QCOMPARE(session()->window().currentPage(), u"duplicates"_s);
        QVERIFY(page().health().isVisible());
    }

    void searchedOnDemandAndFoundInThePalette()
    {
        auto *button = page().findChild<QPushButton *>(u"search"_s);
        session()->window().showPage(u"duplicates"_s);
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(session()->duplicates().searchedAt());
        QVERIFY(session()->actions().action(u"page.duplicates"_s));
        QVERIFY(session()->actions().action(u"customers.merge"_s));
    }

    // What was typed for a new customer becomes part of the one who is there.
    void newCustomerIsAddedToTheOneWhoIsThere()
    {
        const CustomerId known = add(u"Anneliese Bergmann"_s, u"anneliese@example.com"_s);
        typeAnneliese();
        QTest::mouseClick(buttonCalled(*visibleForm(), u"Add to that customer"_s), Qt::LeftButton);
        QTRY_VERIFY(visibleForm() && visibleForm()->customer().id == known);
        QCOMPARE(visibleForm()->customer().cardNumber, u"290012"_s);
        visibleForm()->save();
        QTRY_COMPARE(read(known).cardNumber, u"290012"_s);
        QCOMPARE(read(known).contacts.size(), 1);
    }

    void entriesKeptForTheOneWhoIsThereStay()
    {
        const CustomerId known = add(u"Anneliese Bergmann"_s, u"anneliese@example.com"_s);
        session()->forms().editCustomer(known);
        QTRY_VERIFY(visibleForm());
        visibleForm()->findChild<QPlainTextEdit *>(u"notes"_s)->setPlainText(u"Likes linen."_s);
        visibleForm()->reject();
        QCOMPARE(session()->forms().unsavedForms(), 1);
        typeAnneliese();
        QAbstractButton *addTo = buttonCalled(*visibleForm(), u"Add to that customer"_s);
        QTest::mouseClick(addTo, Qt::LeftButton);
        QVERIFY2(visibleForm(), "the entries are there until the other record is read");
        QTRY_VERIFY(visibleForm() && visibleForm()->customer().id == known);
        visibleForm()->save();
        QTRY_COMPARE(read(known).cardNumber, u"290012"_s);
        QCOMPARE(read(known).notes, u"Likes linen."_s);
        QTRY_COMPARE(session()->forms().unsavedForms(), 0);
    }
};

REGULARS_GUI_TEST_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
