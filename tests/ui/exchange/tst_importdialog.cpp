// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/taskcentre.h"
#include "models/customers/customercommands.h"
#include "models/exchange/mappinglist.h"
#include "storage/customers/customerstore.h"
#include "storage/privacy/consentstore.h"
#include "tests/support/zipmaker.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/notice.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/exchange/columnstable.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/importtexts.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableWidget>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(m_folder->filePath(u"shop.regulars"_s), m_clock, Database::IfMissing::Create);
        QVERIFY(database);
        m_database = std::move(*database);
    }
    void cleanup() { m_database.reset(); }

    void ordersAreImportedAndCanBeUndone()
    {
        auto dialog = open(
            "order_id;date;customer;email;total\n1;03.01.2025;Ines Carvalho;ines@example.com;12,50\n"
            "2;14.01.2025;Oskar Nowak;oskar@example.com;8,00\n3;nonsense;Oskar Nowak;oskar@example.com;8,00\n");
        auto *go = dialog->findChild<QPushButton *>(u"import"_s);
        QTRY_VERIFY(go->isEnabled());
        QCOMPARE(dialog->findChild<ColumnsTable *>()->rowCount(), 5);
        QVERIFY(dialog->findChild<QLabel *>(u"counts"_s)->text().contains(u"2 "_s));
        QVERIFY(dialog->findChild<QLabel *>(u"problems"_s)->text().contains(u"nonsense"_s));
        for (const auto &[step, name] : {std::pair(ImportDialog::Step::File, u"importdialog"_s),
                                         std::pair(ImportDialog::Step::Columns, u"importdialog-columns"_s),
                                         std::pair(ImportDialog::Step::Known, u"importdialog-known"_s),
                                         std::pair(ImportDialog::Step::Check, u"importdialog-check"_s)}) {
            dialog->showStep(step);
            uitest::takePictures(*dialog, *m_theme, name, dialog->size());
        }
        QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        auto *undo = dialog->findChild<QPushButton *>(u"undo"_s);
        QTRY_VERIFY(undo->isVisible());
        auto *result = dialog->findChild<QLabel *>(u"result"_s);
        QVERIFY(result->text().contains(u".csv"_s));
        QCOMPARE(result->textFormat(), Qt::RichText);
        uitest::takePictures(*dialog, *m_theme, u"importdialog-result"_s, dialog->size());
        QSignalSpy undoRequested(dialog.get(), &ImportDialog::undoRequested);
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(undoRequested.count(), 1);
        QVERIFY(undoRequested.first().first().value<ChangeSetId>().isValid());
    }

    void contactsAreImportedByKeyboardAlone()
    {
        auto dialog = openContacts();
        auto *go = dialog->findChild<QPushButton *>(u"import"_s);
        QTRY_VERIFY(go->isEnabled());
        QVERIFY(!go->isVisible());
        QCOMPARE(dialog->step(), ImportDialog::Step::File);
        const auto press = [&](Qt::Key key) { QTest::keyClick(dialog->focusWidget(), key); };
        const auto tabTo = [&](const QWidget *wanted) {
            for (int i = 0; i < 40 && dialog->focusWidget() != wanted; ++i)
                press(Qt::Key_Tab);
            return dialog->focusWidget() == wanted;
        };
        auto *next = dialog->findChild<QPushButton *>(u"next"_s);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        QVERIFY(tabTo(next));
        press(Qt::Key_Space);
        QCOMPARE(dialog->step(), ImportDialog::Step::Columns);
        auto *columns = dialog->findChild<ColumnsTable *>();
        QCOMPARE(columns->meaning(2)->currentText(), u"Phone (mobile)"_s);
        QVERIFY(tabTo(columns->meaning(3)));
        press(Qt::Key_Home); // the company is not used
        QCOMPARE(columns->contactMapping().column(3).field, ContactField::Unused);
        QTRY_VERIFY(go->isEnabled());
        QVERIFY(tabTo(columns)); // and through the table again
        QVERIFY(tabTo(columns->meaning(0)));
        QVERIFY(tabTo(next));
        press(Qt::Key_Space);
        QCOMPARE(dialog->step(), ImportDialog::Step::Known);
        auto *fill = dialog->findChild<QRadioButton *>(u"known_fill"_s);
        QVERIFY(tabTo(dialog->findChild<QRadioButton *>(u"known_update"_s)));
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        QVERIFY(fill->isChecked());
        QTRY_VERIFY(go->isEnabled());
        QVERIFY(tabTo(next));
        press(Qt::Key_Space);
        QCOMPARE(dialog->step(), ImportDialog::Step::Check);
        auto *changes = dialog->findChild<QTableWidget *>(u"changes"_s);
        QTRY_COMPARE(changes->rowCount(), 3); // phone, tag, newsletter; the company is no gap
        QCOMPARE(changes->item(0, 0)->text(), u"Ines Carvalho"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"problems"_s)->text().contains(u"4.9E+11"_s));
        QVERIFY(dialog->findChild<QLabel *>(u"notes"_s)->text().contains(u"opted in"_s));
        QVERIFY(go->hasFocus());
        press(Qt::Key_Space);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"undo"_s)->isVisible());
        const auto ines = m_database->read([](Connection &c) { return CustomerStore(c).customer(CustomerId{1}); }).result();
        QVERIFY(ines);
        QCOMPARE(ines->company, u"Old Ltd"_s);
        QVERIFY(ines->tags.contains(u"vip"_s));
        press(Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void consentsAreVouchedForByKeyboard()
    {
        auto dialog = openContacts();
        auto *go = dialog->findChild<QPushButton *>(u"import"_s);
        QTRY_VERIFY(go->isEnabled());
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(dialog->focusWidget(), key, modifiers);
        };
        const auto tabTo = [&](const QWidget *wanted) {
            for (int i = 0; i < 40 && dialog->focusWidget() != wanted; ++i)
                press(Qt::Key_Tab);
            return dialog->focusWidget() == wanted;
        };
        dialog->showStep(ImportDialog::Step::Columns);
        auto *columns = dialog->findChild<ColumnsTable *>();
        QCOMPARE(columns->meaning(5)->currentText(), u"Consent: E-mail, Newsletter"_s);
        auto *source = dialog->findChild<QComboBox *>(u"consent_source"_s);
        auto *day = dialog->findChild<QLineEdit *>(u"consent_date"_s);
        QVERIFY(source->isVisible() && day->isVisible());
        QCOMPARE(uitest::namelessEditors(*dialog), QStringList());
        auto *notes = dialog->findChild<QLabel *>(u"notes"_s);
        QVERIFY(notes->text().contains(u"nobody is opted in"_s));
        QVERIFY(tabTo(source));
        press(Qt::Key_Down);
        QVERIFY(!source->currentText().isEmpty());
        QVERIFY(tabTo(day));
        QTest::keyClicks(day, u"2099-01-01"_s);
        QTRY_VERIFY(go->isEnabled());
        QVERIFY(notes->text().contains(u"nobody is opted in"_s));
        day->selectAll();
        QTest::keyClicks(day, u"2024-03-05"_s);
        QTRY_VERIFY(go->isEnabled());
        QVERIFY(!notes->text().contains(u"opted in"_s));
        uitest::takePictures(*dialog, *m_theme, u"importdialog-consents"_s, dialog->size());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"undo"_s)->isVisible());
        const auto ledger = m_database->read([](Connection &c) { return ConsentStore(c).ledger(CustomerId{1}); }).result();
        QVERIFY(ledger);
        QCOMPARE(ledger->size(), 1);
        QVERIFY(ledger->first().state == ConsentState::Granted);
        QVERIFY(ledger->first().proof.endsWith(source->currentText()));
    }

    void consentsAreChosenForAnyColumn()
    {
        auto dialog = openContacts();
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"import"_s)->isEnabled());
        dialog->showStep(ImportDialog::Step::Columns);
        auto *columns = dialog->findChild<ColumnsTable *>();
        auto *source = dialog->findChild<QComboBox *>(u"consent_source"_s);
        choose(columns->meaning(5), u"Permission (as a note)"_s);
        QVERIFY(columns->contactMapping().column(5) == (ContactColumn{ContactField::Consent, {}, 0}));
        QTRY_VERIFY(!source->isVisible());
        choose(columns->meaning(5), u"Opted out: SMS"_s);
        QVERIFY(columns->contactMapping().column(5) == (ContactColumn{ContactField::Consent, u"no-sms"_s, 0}));
        QTRY_VERIFY(source->isVisible());
        QCOMPARE(columns->meaning(5)->currentText(), u"Opted out: SMS"_s);
    }

    void pagesOfContacts()
    {
        auto dialog = openContacts();
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"import"_s)->isEnabled());
        for (const auto &[step, name] : {std::pair(ImportDialog::Step::File, u"contacts"_s),
                                         std::pair(ImportDialog::Step::Columns, u"contacts-columns"_s),
                                         std::pair(ImportDialog::Step::Known, u"contacts-known"_s),
                                         std::pair(ImportDialog::Step::Check, u"contacts-check"_s)}) {
            dialog->showStep(step);
            uitest::takePictures(*dialog, *m_theme, u"importdialog-"_s + name, dialog->size());
        }
        QCOMPARE(dialog->findChild<QTableWidget *>(u"changes"_s)->rowCount(), 4);
        dialog->findChild<QPushButton *>(u"import"_s)->click();
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"undo"_s)->isVisible());
        uitest::takePictures(*dialog, *m_theme, u"importdialog-contacts-result"_s, dialog->size());
    }

    void cardsSkipTheColumns()
    {
        auto dialog = open("BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD\n");
        auto *go = dialog->findChild<QPushButton *>(u"import"_s);
        QTRY_VERIFY(go->isEnabled());
        dialog->findChild<QPushButton *>(u"next"_s)->click();
        QCOMPARE(dialog->step(), ImportDialog::Step::Known);
        dialog->findChild<QPushButton *>(u"back"_s)->click();
        QCOMPARE(dialog->step(), ImportDialog::Step::File);
    }

    void whatTheFileHoldsIsSaidByHand()
    {
        auto dialog = open("Name,E-mail\nAda,ada@example.org\n");
        auto *go = dialog->findChild<QPushButton *>(u"import"_s);
        QTRY_VERIFY(go->isEnabled());
        auto *kind = dialog->findChild<SegmentedControl *>();
        QCOMPARE(kind->currentIndex(), 1);
        kind->setCurrentIndex(0);
        QTRY_VERIFY(!dialog->findChild<Notice *>()->text().isEmpty());
        QTRY_VERIFY(!go->isEnabled());
        kind->setCurrentIndex(1);
        QTRY_VERIFY(go->isEnabled());
    }

    void columnsAreMappedByHand()
    {
        auto dialog = open("a,b,c\n2025-01-03,12.50,Ines\n2025-02-03,8.00,Oskar\n");
        auto *table = dialog->findChild<ColumnsTable *>();
        QTRY_COMPARE(table->rowCount(), 3);
        const auto combo = [table](int column) { return table->meaning(column); };
        const auto choose = [&](int column, OrderField field) {
            combo(column)->setCurrentIndex(combo(column)->findData(static_cast<int>(field)));
            Q_EMIT combo(column)->activated(combo(column)->currentIndex());
        };
        choose(0, OrderField::Date);
        choose(1, OrderField::OrderTotal);
        choose(2, OrderField::CustomerName);
        QCOMPARE(table->mapping().column(OrderField::CustomerName), 2);
        choose(1, OrderField::CustomerName);
        QCOMPARE(table->mapping().column(OrderField::CustomerName), 1);
        QCOMPARE(combo(2)->currentIndex(), 0);
        choose(1, OrderField::OrderTotal);
        choose(2, OrderField::CustomerName);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"import"_s)->isEnabled());
    }

    void columnsOfAFileThatLacksOneAreShown()
    {
        auto dialog = open("what,when,who\nTea,2025-01-03,Ines\nCoffee,2025-02-03,Oskar\n");
        auto *table = dialog->findChild<ColumnsTable *>();
        QTRY_VERIFY(!dialog->findChild<Notice *>()->text().isEmpty());
        QCOMPARE(table->rowCount(), 3);
        QVERIFY2(table->item(0, 1)->text().contains(u"Coffee"_s), "samples help to say what a column means");
        QVERIFY(!dialog->findChild<QPushButton *>(u"import"_s)->isEnabled());
    }

    void columnsAreSavedUsedAndForgotten()
    {
        const QByteArray file("a,b,c\n2025-01-03,12.50,Ines\n2025-02-03,8.00,Oskar\n");
        {
            auto dialog = open(file);
            auto *table = dialog->findChild<ColumnsTable *>();
            QTRY_COMPARE(table->rowCount(), 3);
            for (const auto &[column, field] : {std::pair(0, OrderField::Date), std::pair(1, OrderField::OrderTotal),
                                                std::pair(2, OrderField::CustomerName)}) {
                QComboBox *meaning = table->meaning(column);
                meaning->setCurrentIndex(meaning->findData(static_cast<int>(field)));
                Q_EMIT meaning->activated(meaning->currentIndex());
            }
            QTRY_VERIFY(dialog->findChild<QPushButton *>(u"import"_s)->isEnabled());
            QCOMPARE(mappings(*dialog)->currentIndex(), -1);
            dialog->showStep(ImportDialog::Step::Columns);
            auto *save = dialog->findChild<QPushButton *>(u"save_mapping"_s);
            QVERIFY2(!save->isEnabled(), "it needs a name");
            QTest::keyClicks(dialog->findChild<QLineEdit *>(u"save_as"_s), u"Till"_s);
            QTest::mouseClick(save, Qt::LeftButton);
            QCOMPARE(mappings(*dialog)->currentText(), u"Till"_s);
            MappingList saved(*m_database);
            QTRY_VERIFY((saved.refresh(), saved.names().contains(u"Till"_s)));
            dialog->reject();
        }
        auto dialog = open(file);
        auto *go = dialog->findChild<QPushButton *>(u"import"_s);
        QTRY_VERIFY2(go->isEnabled(), "files of this shape are known now");
        dialog->showStep(ImportDialog::Step::Columns);
        QTRY_VERIFY(mappings(*dialog)->findText(u"Till"_s) > 0);
        choose(mappings(*dialog), u"Till"_s);
        QTRY_VERIFY(go->isEnabled());
        QCOMPARE(dialog->findChild<ColumnsTable *>()->mapping().column(OrderField::CustomerName), 2);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"remove_mapping"_s), Qt::LeftButton);
        QTRY_COMPARE(mappings(*dialog)->count(), 1);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"remove_mapping"_s)->isHidden());
    }

    void columnsChosenByHandStayInAWorkbookOfSeveralSheets()
    {
        auto dialog = open(workbook({{"People", "Name|E-mail|Note"}, {"Old", "a|b|c"}}), u"people.xlsx"_s);
        auto *table = dialog->findChild<ColumnsTable *>();
        QTRY_COMPARE(table->rowCount(), 3);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"import"_s)->isEnabled());
        QComboBox *meaning = table->meaning(2);
        choose(meaning, u"(not used)"_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"import"_s)->isEnabled());
        QCOMPARE(mappings(*dialog)->currentIndex(), -1);
        auto *dates = dialog->findChild<QComboBox *>(u"dates"_s);
        choose(dates, u"Day first"_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"import"_s)->isEnabled());
        QCOMPARE(mappings(*dialog)->currentIndex(), -1);
        QCOMPARE(table->contactMapping().column(2).field, ContactField::Unused);
        auto *sheet = dialog->findChild<QComboBox *>(u"sheet"_s);
        choose(sheet, u"Old"_s); // other columns: the choice means nothing any more
        QTRY_COMPARE(mappings(*dialog)->currentIndex(), 0);
    }

    void theOtherKindUsesNoSavedColumns()
    {
        auto dialog = open("Name,E-mail\nAda,ada@example.org\n");
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"import"_s)->isEnabled());
        dialog->showStep(ImportDialog::Step::Columns);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"save_as"_s), u"Till"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"save_mapping"_s), Qt::LeftButton);
        QCOMPARE(mappings(*dialog)->currentText(), u"Till"_s);
        dialog->findChild<SegmentedControl *>()->setCurrentIndex(0);
        QCOMPARE(mappings(*dialog)->currentIndex(), 0);
    }

    void labelsOfOtherColumnsAreForgotten()
    {
        ColumnsTable table;
        using Columns = std::vector<ContactColumn>;
        table.setColumns({u"Mobile"_s}, {}, ContactMapping(Columns{{ContactField::Phone, u"mobile"_s, 0}}));
        QCOMPARE(table.meaning(0)->currentText(), u"Phone (mobile)"_s);
        table.setColumns({u"Number"_s}, {}, ContactMapping(Columns{{ContactField::Phone, {}, 0}}));
        QCOMPARE(table.meaning(0)->currentText(), u"Phone"_s);
    }

    void birthdaysAreWrittenAsPeopleDo()
    {
        const QString birthday = nameOf(ContactField::Birthday);
        QCOMPARE(ImportTexts::value(birthday, u"1985-04-12"_s, m_formatting), m_formatting.date(QDate(1985, 4, 12)));
        QCOMPARE(ImportTexts::value(birthday, u"--02-29"_s, m_formatting), m_formatting.dayAndMonth(2, 29));
        QCOMPARE(ImportTexts::value(birthday, {}, m_formatting), QString());
        QCOMPARE(ImportTexts::value(nameOf(ContactField::Company), u"1985-04-12"_s, m_formatting), u"1985-04-12"_s);
    }

    void filesThatAreNoTableAreExplained_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("prose") << QByteArray("Dear customer,\nthank you.\n");
    }
    void filesThatAreNoTableAreExplained()
    {
        QFETCH(const QByteArray, bytes);
        auto dialog = open(bytes);
        QTRY_VERIFY(!dialog->findChild<Notice *>()->text().isEmpty());
        QVERIFY(!dialog->findChild<QPushButton *>(u"import"_s)->isEnabled());
    }

private:
    static QComboBox *mappings(const ImportDialog &dialog) { return dialog.findChild<QComboBox *>(u"mappings"_s); }
    static void choose(QComboBox *combo, const QString &text)
    {
        combo->setCurrentIndex(combo->findText(text));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    /// Ines is known, with an old company; Oskar is new, with a phone number that a spreadsheet has damaged.
    std::unique_ptr<ImportDialog> openContacts()
    {
        Customer known;
        known.name = u"Ines Carvalho"_s;
        known.contacts = {ContactPoint{{}, ContactKind::Email, {}, u"ines@example.com"_s, true, true}};
        known.company = u"Old Ltd"_s;
        if (!runCommand(*m_database, CreateCustomer{known}).result())
            qFatal("the customer of the test was not saved");
        return open("Name,E-mail,Mobile Phone,Company,Tags,Newsletter\n"
                    "Ines Carvalho,ines@example.com,+351 21 555 0100,New Ltd,vip,yes\n"
                    "Oskar Nowak,oskar@example.com,4.9E+11,,,no\n");
    }
    /// A spreadsheet with a row of heads and one of values in each of its sheets.
    static QByteArray workbook(const QList<std::pair<QByteArray, QByteArray>> &sheets)
    {
        const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        QByteArray list;
        QByteArray targets;
        Parts parts{{u"[Content_Types].xml"_s, "<Types/>"}};
        for (int i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            list += "<sheet name=\"" + sheets[i].first + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
            targets += "<Relationship Id=\"rId" + number + "\" Target=\"worksheets/sheet" + number + ".xml\"/>";
            QByteArray rows;
            for (const QByteArray &row : {sheets[i].second, "Ada|ada@example.org|x"_ba}) {
                rows += "<row>";
                for (const QByteArray &cell : row.split('|'))
                    rows += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
                rows += "</row>";
            }
            parts.append({u"xl/worksheets/sheet%1.xml"_s.arg(i + 1),
                          "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>"});
        }
        parts.append({u"xl/workbook.xml"_s,
                      "<workbook " + main + " xmlns:r=\"" + relations + "\"><sheets>" + list + "</sheets></workbook>"});
        parts.append({u"xl/_rels/workbook.xml.rels"_s,
                      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + targets +
                          "</Relationships>"});
        return zipOf(parts);
    }
    std::unique_ptr<ImportDialog> open(const QByteArray &bytes, const QString &name = u"orders.csv"_s)
    {
        const QString file = m_folder->filePath(name);
        QFile target(file);
        if (target.open(QIODevice::WriteOnly))
            target.write(bytes);
        target.close();
        auto dialog = std::make_unique<ImportDialog>(std::make_unique<ImportSession>(*m_database, m_tasks),
                                                     std::make_unique<MappingList>(*m_database), file, false, m_formatting);
        dialog->open();
        return dialog;
    }

    Theme *m_theme = nullptr;
    FixedClock m_clock{Instant{1'795'000'000'000}};
    TaskCentre m_tasks;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    Formatting m_formatting{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin"), m_clock};
};

REGULARS_GUI_TEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
