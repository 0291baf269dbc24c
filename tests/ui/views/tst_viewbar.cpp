// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customertablemodel.h"
#include "models/views/savedviewlist.h"
#include "models/views/viewcommands.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/chip.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customerlistpane.h"
#include "ui/customers/customertable.h"
#include "ui/views/viewbar.h"
#include "ui/views/viewnameform.h"
#include "ui/views/viewprovider.h"
#include "ui/views/viewsdialog.h"

#include <QtCore/QJsonArray>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;

/// The views of the customer list, in the page.
class TestViewBar : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<SeededShop> m_shop;
    std::unique_ptr<PageBench> m_bench;

    CustomerListPane *list() const { return m_bench->page->list(); }
    ViewBar *bar() const { return list()->views(); }
    CustomerFilter filter() const { return list()->model().filter(); }
    void open()
    {
        m_bench->page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bench->page));
        QTRY_VERIFY(!list()->model().isReading());
    }
    void filterByTag(const QString &tag)
    {
        CustomerFilter wanted = filter();
        wanted.tag = tag;
        list()->applyFilter(wanted);
    }
    QStringList offered() const
    {
        QStringList names;
        for (const ViewBar::Offer &offer : bar()->offers())
            names += offer.name;
        return names;
    }
    /// A dialog over the page gets the keyboard, which a window manager would see to.
    static bool isInFront(QWidget *dialog)
    {
        dialog->activateWindow();
        return QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; });
    }
    SavedViewId save(const QString &name, const QJsonObject &state)
    {
        return m_shop->run(SaveView{{{}, {}, u"customers"_s, name, state}}).value;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_shop = std::make_unique<SeededShop>();
        m_shop->add(u"Ada Bergmann"_s, {u"home"_s});
        m_shop->add(u"Bruno Costa"_s, {u"gifts"_s});
        m_shop->add(u"Café Chloé"_s, {}, CustomerKind::Company);
        m_bench = std::make_unique<PageBench>(*m_shop, *m_theme);
    }
    void cleanup()
    {
        m_bench.reset();
        m_shop.reset();
    }

    void readyViewsNeedNobodyToSaveThem()
    {
        open();
        QCOMPARE(bar()->shownName(), u"All customers"_s);
        QVERIFY(!bar()->isChanged());
        QTest::keyClick(m_bench->page, Qt::Key_5, Qt::AltModifier);
        QCOMPARE(filter().kind, CustomerKind::Company);
        QCOMPARE(bar()->shownName(), u"Companies"_s);
        QTRY_COMPARE(list()->model().rowCount(), 1);
        m_bench->open(); // as the next start does
        open();
        QCOMPARE(bar()->shownName(), u"Companies"_s);
        QVERIFY(!bar()->isChanged());
        filterByTag(u"home"_s);
        QVERIFY(bar()->isChanged());
        QTest::keyClick(m_bench->page, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(filter(), CustomerFilter());
        filterByTag(u"home"_s);
        QCOMPARE(bar()->shownName(), u"View not saved"_s);
    }

    void aListIsSavedAndChangedByKeyboard()
    {
        open();
        filterByTag(u"home"_s);
        bar()->saveAs();
        auto *form = m_bench->page->findChild<ViewNameForm *>();
        QVERIFY(form);
        QVERIFY(isInFront(form));
        QVERIFY(namelessEditors(*form).isEmpty());
        QTest::keyClicks(form->focusWidget(), u"At home"_s);
        QTest::keyClick(form->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bar()->shownName(), u"At home"_s);
        QTRY_VERIFY(!bar()->isChanged());
        QCOMPARE(offered().first(), u"At home"_s);
        filterByTag(u"gifts"_s);
        QVERIFY(bar()->isChanged());
        QVERIFY(bar()->findChild<Chip *>()->isVisible());
        for (QPushButton *button : bar()->findChildren<QPushButton *>()) {
            if (button->accessibleName() == "Save the changes of this view"_L1)
                button->click();
        }
        QTRY_VERIFY(!bar()->isChanged());
        QVERIFY(isInFront(m_bench->page));
        QTest::keyClick(m_bench->page, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(filter().tag, QString());
        QTest::keyClick(m_bench->page, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(filter().tag, u"gifts"_s);
    }

    void aTakenNameIsSaidInTheForm()
    {
        save(u"Home"_s, {});
        open();
        bar()->saveAs();
        auto *form = m_bench->page->findChild<ViewNameForm *>();
        QVERIFY(isInFront(form));
        QTest::keyClicks(form->focusWidget(), u"hOME"_s);
        QTest::keyClick(form->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        const auto isSaid = [form] {
            const QList<TextLabel *> labels = form->findChildren<TextLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [](TextLabel *label) { return label->text() == "This is taken already."_L1; });
        };
        QTRY_VERIFY(isSaid());
        QVERIFY(form->isVisible());
        QVERIFY(form->saveButton()->isEnabled());
        QCOMPARE(offered().size(), 6);
    }

    void viewsKeepTheTableAndItsColumns()
    {
        save(u"Cities"_s, {{u"table"_s, true},
                           {u"columns"_s, QJsonArray{u"city"_s, u"shoe_size"_s, u"name"_s}},
                           {u"sort"_s, u"name"_s},
                           {u"descending"_s, false},
                           {u"text"_s, u"ada"_s}});
        open();
        QTRY_COMPARE(offered().first(), u"Cities"_s);
        bar()->chooseAt(0);
        QVERIFY(list()->showsTable());
        auto *table = list()->findChild<CustomerTable *>();
        QCOMPARE(table->columnNames(), (QStringList{u"city"_s, u"name"_s}));
        QCOMPARE(filter().sort, CustomerSort::Name);
        QTRY_COMPARE(list()->model().rowCount(), 1);
        QVERIFY(!bar()->isChanged());
        table->columnMenu()->actions().at(CustomerTableModel::Tags)->trigger();
        QVERIFY(bar()->isChanged());
        list()->showTable(false);
        QVERIFY(bar()->isChanged());
    }

    void viewsKeepWhatIsToBePutRight()
    {
        open();
        CustomerFilter lone;
        lone.issue = RecordIssue::LoneCompany;
        list()->showOnly(lone);
        QTRY_COMPARE(list()->model().rowCount(), 1);
        QCOMPARE(bar()->shownName(), u"View not saved"_s);
        save(u"Lone companies"_s, toJson(filter()));
        QTRY_COMPARE(offered().first(), u"Lone companies"_s);
        QTest::keyClick(m_bench->page, Qt::Key_2, Qt::AltModifier);
        QVERIFY(!filter().issue);
        QTRY_COMPARE(list()->model().rowCount(), 3);
        QTest::keyClick(m_bench->page, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(filter().issue, RecordIssue::LoneCompany);
        QTRY_COMPARE(list()->model().rowCount(), 1);
        QVERIFY(!bar()->isChanged());
        m_bench->open(); // as the next start does
        open();
        QCOMPARE(filter().issue, RecordIssue::LoneCompany);
        QCOMPARE(bar()->shownName(), u"Lone companies"_s);
    }

    void namesWithAmpersandsAreShownAsTheyAre()
    {
        save(u"Gifts & more"_s, {});
        open();
        QTRY_COMPARE(offered().first(), u"Gifts & more"_s);
        bar()->chooseAt(0);
        QCOMPARE(bar()->findChild<QPushButton *>()->accessibleName(), u"View: Gifts & more"_s);
        QCOMPARE(bar()->findChild<QPushButton *>()->text(), u"Gifts && more"_s);
    }

    void viewsAreArrangedByKeyboard()
    {
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            save(name, {{u"tag"_s, name}});
        open();
        QTRY_COMPARE(offered().size(), 8);
        bar()->choose(bar()->offers().at(2).key);
        bar()->arrange();
        auto *dialog = m_bench->page->findChild<ViewsDialog *>();
        QVERIFY(isInFront(dialog));
        QVERIFY(namelessEditors(*dialog).isEmpty());
        auto *rows = dialog->findChild<QListWidget *>();
        QVERIFY(rows->hasFocus());
        QTest::keyClick(rows, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(offered().mid(0, 3), (QStringList{u"B"_s, u"A"_s, u"C"_s}));
        QCOMPARE(rows->currentItem()->text(), u"A"_s);
        QTest::keyClick(rows, Qt::Key_F2);
        QWidget *editor = rows->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Ada's"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(offered().mid(0, 3), (QStringList{u"B"_s, u"Ada's"_s, u"C"_s}));
        QTest::keyClick(rows, Qt::Key_End);
        QTest::keyClick(rows, Qt::Key_Delete);
        QTRY_COMPARE(offered().size(), 7);
        QCOMPARE(bar()->shownName(), u"View not saved"_s); // it was the one shown
        m_bench->commands.undoLast();
        QTRY_COMPARE(bar()->shownName(), u"C"_s);
        QTest::keyClick(rows, Qt::Key_Escape);
    }

    void pictures()
    {
        for (const QString &name : {u"Berlin gift shops"_s, u"Lapsed with a wedding"_s, u"Newsletter"_s})
            save(name, toJson(CustomerFilter()));
        open();
        QTRY_COMPARE(offered().size(), 8);
        bar()->chooseAt(0);
        filterByTag(u"home"_s);
        takePictures(*m_bench->page, *m_theme, u"view-changed"_s, {1024, 700});
        ViewNameForm form;
        takePictures(form, *m_theme, u"view-name"_s, {440, 230});
        SavedViewList views(*m_shop->database, u"customers"_s);
        QTRY_COMPARE(views.rowCount(), 3);
        ViewsDialog dialog(views, m_bench->commands);
        takePictures(dialog, *m_theme, u"views-dialog"_s, {460, 340});
    }

    void thePaletteFindsThem()
    {
        save(u"Zürich"_s, {{u"tag"_s, u"zrh"_s}});
        open();
        QTRY_COMPARE(offered().size(), 6);
        ViewProvider provider;
        provider.addList(*bar(), u"customers"_s, u"Customers"_s);
        QSignalSpy found(&provider, &PaletteProvider::found);
        QSignalSpy requested(&provider, &ViewProvider::viewRequested);
        provider.find(u"zuri"_s, 7);
        QCOMPARE(found.count(), 1);
        QCOMPARE(found.first().at(0).toULongLong(), 7U);
        const auto results = found.first().at(1).value<QList<PaletteResult>>();
        QCOMPARE(results.size(), 1);
        QCOMPARE(results.first().detail, u"Customers"_s);
        results.first().run();
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().toString(), u"customers"_s);
        QCOMPARE(filter().tag, u"zrh"_s);
    }
};

QTEST_MAIN(TestViewBar)
#include "tst_viewbar.moc"
