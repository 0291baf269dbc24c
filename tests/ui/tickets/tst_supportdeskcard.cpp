// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/people/usercommands.h"
#include "storage/tickets/teamstore.h"
#include "storage/tickets/ticketcategorystore.h"
#include "storage/tickets/ticketstatusstore.h"
#include "tests/ui/formtest.h"
#include "tests/ui/sla/slabench.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/orderedview.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/tickets/categoryform.h"
#include "ui/tickets/statusform.h"
#include "ui/tickets/supportdeskcard.h"
#include "ui/tickets/teamform.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestSupportDeskCard : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<uitest::SlaBench> m_bench;
    std::unique_ptr<SupportDeskCard> m_card;

    void open()
    {
        m_card = std::make_unique<SupportDeskCard>(
            SupportDeskServices{*m_bench->desk.db, m_bench->commands, m_bench->signIn, m_bench->dialogs, m_bench->messages},
            &m_bench->window);
        m_bench->show(*m_card);
    }
    [[nodiscard]] OrderedView *view() const { return m_card->view(); }
    [[nodiscard]] int rows() const { return view()->model()->rowCount(); }
    void choose(int row)
    {
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(row, 0));
    }
    void click(const QString &button)
    {
        auto *found = m_card->findChild<QPushButton *>(button);
        QTRY_VERIFY(found && found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    template<typename Form>
    Form *opened()
    {
        Form *form = m_bench->form<Form>();
        return form && QTest::qWaitForWindowActive(form) ? form : nullptr;
    }
    template<typename Form>
    Form *openNew()
    {
        click(u"add_desk_record"_s);
        return opened<Form>();
    }
    static void type(const QWidget *form, const QString &name, const QString &text)
    {
        auto *line = form->findChild<QLineEdit *>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    static void save(QWidget *form) { uitest::saveByKeys(*form); }
    /// Chooses the entry with that data.
    static void pick(const QWidget *form, const QString &name, const QString &data)
    {
        auto *combo = form->findChild<QComboBox *>(name);
        combo->setCurrentIndex(combo->findData(data));
    }
    [[nodiscard]] QList<Team> teams()
    {
        return m_bench->desk.db.read([](Connection &c) { return TeamStore(c).teams(); }).value();
    }
    [[nodiscard]] QList<TicketCategory> categories()
    {
        return m_bench->desk.db.read([](Connection &c) { return TicketCategoryStore(c).categories(); }).value();
    }
    [[nodiscard]] QList<TicketStatus> statuses()
    {
        return m_bench->desk.db.read([](Connection &c) { return TicketStatusStore(c).statuses(); }).value();
    }
    void addTeam(const QString &name)
    {
        Team team;
        team.name = name;
        runOrDie(m_bench->desk.db, SaveTeam{team});
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_bench = std::make_unique<uitest::SlaBench>();
    }
    void cleanup()
    {
        m_card.reset();
        m_bench.reset();
    }

    void aTeamIsMadeChangedAndRemoved()
    {
        const UserId mara = runOrDie(m_bench->desk.db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}});
        m_bench->desk.db->setUser(mara);
        open();
        QTRY_VERIFY(m_card->findChild<QPushButton *>(u"add_desk_record"_s)->isEnabled());
        QVERIFY(!view()->isVisible());
        QVERIFY(m_card->findChild<QLabel *>(u"desk_hint"_s)->text().startsWith(u"Without teams"_s));
        auto *form = openNew<TeamForm>();
        QVERIFY(form);
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        save(form);
        QVERIFY(form->isVisible()); // it needs a name
        type(form, u"name"_s, u"Workshop"_s);
        type(form, u"close_after_days"_s, QString());
        pick(form, u"reopening"_s, nameOf(ReopenPolicy::FollowUp));
        QVERIFY(!form->findChild<QLineEdit *>(u"reopen_days"_s)->isVisible());
        form->findChild<QCheckBox *>(u"keeps_owner"_s)->click();
        for (QCheckBox *box : form->findChildren<QCheckBox *>()) {
            if (box->text() == "Mara"_L1)
                QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        }
        save(form);
        QTRY_COMPARE(teams().size(), 1);
        const Team saved = teams().first();
        QCOMPARE(saved.members, QList<UserId>{mara});
        QCOMPARE(saved.reopening, ReopenPolicy::FollowUp);
        QVERIFY(!saved.keepsOwner && !saved.closeAfterDays);
        QTRY_VERIFY(view()->isVisible());
        choose(0);
        QTest::keyClick(view(), Qt::Key_Return);
        form = opened<TeamForm>();
        QVERIFY(form);
        QVERIFY(!form->isDirty());
        type(form, u"name"_s, u"Repairs"_s);
        save(form);
        QTRY_COMPARE(teams().first().name, u"Repairs"_s);
        choose(0);
        m_bench->dialogs.answers = {0};
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(teams().size(), 0);
        m_bench->commands.undoLast();
        QTRY_COMPARE(teams().size(), 1);
        QTRY_COMPARE(rows(), 1);
    }

    void aNameThatIsTakenIsSaidAtItsField()
    {
        addTeam(u"Workshop"_s);
        open();
        QTRY_COMPARE(rows(), 1);
        auto *form = openNew<TeamForm>();
        QVERIFY(form);
        type(form, u"name"_s, u"workshop"_s);
        save(form);
        const auto said = [form] {
            for (const QLabel *label : form->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == "This is taken already."_L1)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(said());
        type(form, u"name"_s, u"Shop floor"_s);
        save(form);
        QTRY_COMPARE(teams().size(), 2);
    }

    void teamsAreOrdered()
    {
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            addTeam(name);
        open();
        QTRY_COMPARE(rows(), 3);
        choose(2);
        QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(teams().at(1).name, u"C"_s);
        QTRY_COMPARE(view()->currentIndex().row(), 1);
        click(u"desk_record_up"_s);
        QTRY_COMPARE(teams().at(0).name, u"C"_s);
    }

    void aCategoryAsksForThings()
    {
        open();
        m_card->showPart(SupportDeskCard::Part::Categories);
        auto *form = openNew<CategoryForm>();
        QVERIFY(form);
        type(form, u"name"_s, u"Repair"_s);
        auto *checklist = form->findChild<QPlainTextEdit *>(u"checklist"_s);
        checklist->setFocus();
        QTest::keyClicks(checklist, u"Ask for the receipt"_s);
        QTest::keyClick(checklist, Qt::Key_Return);
        QTest::keyClick(checklist, Qt::Key_Return);
        QTest::keyClicks(checklist, u"Look at the plug"_s);
        form->findChild<QCheckBox *>(u"needs_cause"_s)->click();
        save(form);
        QTRY_COMPARE(categories().size(), 1);
        QCOMPARE(categories().first().checklist, (QStringList{u"Ask for the receipt"_s, u"Look at the plug"_s}));
        QVERIFY(categories().first().needsCause && !categories().first().needsOutcome);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Repair, 2 step(s) · asks for the cause"_s);
    }

    void aStatusOfTheShopsOwn()
    {
        open();
        m_card->showPart(SupportDeskCard::Part::Statuses);
        QTRY_COMPARE(rows(), 7);
        auto *form = openNew<StatusForm>();
        QVERIFY(form);
        type(form, u"name"_s, u"At the workshop"_s);
        pick(form, u"category"_s, nameOf(StatusCategory::WaitingThirdParty));
        // It begins with what its category does.
        QCOMPARE(form->findChild<QComboBox *>(u"effect_resolution"_s)->currentData().toString(), nameOf(ClockEffect::Pause));
        pick(form, u"effect_resolution"_s, nameOf(ClockEffect::Run));
        save(form);
        QTRY_COMPARE(statuses().size(), 8);
        QTRY_COMPARE(rows(), 8);
        // Behind the one of the program that it counts as.
        const TicketStatus saved = statuses().at(4);
        QCOMPARE(saved.name, u"At the workshop"_s);
        QCOMPARE(effectOn(saved.effects, SlaMetric::Resolution), ClockEffect::Run);
    }

    void whatClocksDoInAStatusOfTheProgram()
    {
        open();
        m_card->showPart(SupportDeskCard::Part::Statuses);
        QTRY_COMPARE(rows(), 7);
        choose(4); // on hold
        QVERIFY(!m_card->findChild<QPushButton *>(u"remove_desk_record"_s)->isEnabled());
        QVERIFY(!m_card->findChild<QPushButton *>(u"desk_record_up"_s)->isEnabled());
        QTest::keyClick(view(), Qt::Key_Delete);
        QVERIFY(m_bench->dialogs.questions.isEmpty());
        click(u"edit_desk_record"_s);
        auto *form = opened<StatusForm>();
        QVERIFY(form);
        QVERIFY(!form->findChild<QLineEdit *>(u"name"_s));
        pick(form, u"effect_resolution"_s, nameOf(ClockEffect::Run));
        save(form);
        QTRY_COMPARE(effectOn(statuses().at(4).effects, SlaMetric::Resolution), ClockEffect::Run);
    }

    void aStatusInUseStays()
    {
        TicketStatus own;
        own.name = u"At the workshop"_s;
        own.category = StatusCategory::OnHold;
        const TicketStatusId id = runOrDie(m_bench->desk.db, SaveTicketStatus{own});
        runOrDie(m_bench->desk.db, SetTicketStatus{{m_bench->desk.ticket(u"Kettle"_s)}, id});
        open();
        m_card->showPart(SupportDeskCard::Part::Statuses);
        QTRY_COMPARE(rows(), 8);
        for (int row = 0; row < rows(); ++row) {
            if (view()->model()->index(row, 0).data(role::Id).toLongLong() == id.value)
                choose(row);
        }
        m_bench->dialogs.answers = {0};
        click(u"remove_desk_record"_s);
        QTRY_VERIFY(m_bench->messages.text().contains(u"still in use"_s));
    }

    void partsAreChosenByKeys()
    {
        addTeam(u"Workshop"_s);
        open();
        QTRY_COMPARE(rows(), 1);
        auto *parts = m_card->findChild<SegmentedControl *>(u"desk_parts"_s);
        parts->takeFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTRY_COMPARE(rows(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTRY_COMPARE(rows(), 7);
        uitest::takePictures(*m_card, *m_theme, u"support-desk"_s, {720, m_card->sizeHint().height()});
    }

    void whoMayNotManageIsShownGreyControls()
    {
        const UserId owner = runOrDie(m_bench->desk.db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}});
        m_bench->desk.db->setUser(owner);
        const UserId staff = runOrDie(m_bench->desk.db, AddUser{{{}, u"Jonas"_s, UserRole::Staff, false, false}, {}});
        m_bench->desk.db->setUser(staff);
        QTRY_VERIFY(m_bench->signIn.user() && m_bench->signIn.people().value()->users.size() == 2);
        SignIn jonas(*m_bench->desk.db, staff);
        SupportDeskCard card({*m_bench->desk.db, m_bench->commands, jonas, m_bench->dialogs, m_bench->messages},
                             &m_bench->window);
        QTRY_COMPARE(jonas.state(), SignIn::State::Open);
        QVERIFY(!card.isEnabled());
    }
};

QTEST_MAIN(TestSupportDeskCard)
#include "tst_supportdeskcard.moc"
