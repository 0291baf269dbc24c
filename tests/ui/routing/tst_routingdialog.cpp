// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routingdialog.h"

#include "models/base/commandrunner.h"
#include "models/customers/customercommands.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/people/usercommands.h"
#include "models/routing/routingcommands.h"
#include "storage/products/productstore.h"
#include "storage/routing/routingstore.h"
#include "storage/tickets/teamstore.h"
#include "tests/models/tickets/deskfixture.h"
#include "tests/support/loyaltyshop.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/suggestedit.h"
#include "ui/routing/absencesdialog.h"
#include "ui/routing/choicesedit.h"
#include "ui/routing/routingtexts.h"
#include "ui/routing/ruleform.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// Rules are made, ordered and tried out; who is away is noted.
class TestRoutingDialog : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<CommandRunner> m_commands;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<QDialog> m_dialog;
    UserId m_mara;
    UserId m_jonas;
    TeamId m_counter;

    RoutingServices services() { return {*m_desk->db, *m_commands, *m_formatting}; }
    void open(QDialog *dialog)
    {
        m_dialog.reset(dialog);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void openRules(int rows)
    {
        open(new RoutingDialog(services()));
        QTRY_VERIFY(button(u"add_rule"_s)->isEnabled()); // once the rules have been read
        QTRY_COMPARE(table(u"routing_rules"_s)->rowCount(), rows);
        table(u"routing_rules"_s)->setFocus();
    }
    QTableWidget *table(const QString &name) { return m_dialog->findChild<QTableWidget *>(name); }
    QPushButton *button(const QString &name) { return m_dialog->findChild<QPushButton *>(name); }
    template<typename Form>
    Form *form()
    {
        for (Form *each : m_dialog->findChildren<Form *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void addRule(const QString &name, const QStringList &words)
    {
        RoutingRule rule;
        rule.name = name;
        rule.conditions.words = words;
        rule.actions.team = m_counter;
        runOrDie(m_desk->db, SaveRoutingRule{rule});
    }
    ProductId product(const QString &name, const QString &sku)
    {
        return m_desk->db
            .write(u"test"_s,
                   [=](WriteSession &session) {
                       Product product;
                       product.name = name;
                       product.sku = sku;
                       return ProductStore(session.connection()).insert(session, product);
                   })
            ->value;
    }
    /// Types into the line of products and takes the first of what is found.
    static void choose(RuleForm &form, const QString &typed)
    {
        auto *line = form.findChild<SuggestEdit *>(u"product_line"_s);
        activate(form);
        line->setFocus();
        QTest::keyClicks(line, typed);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
    }
    QList<RoutingRule> rules()
    {
        return m_desk->db.read([](Connection &c) { return RoutingStore(c).rules(); }).value();
    }
    QStringList names()
    {
        QStringList names;
        for (const RoutingRule &rule : rules())
            names += rule.name;
        return names;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_desk = std::make_unique<DeskFixture>();
        m_mara = runOrDie(m_desk->db, AddUser{{{}, u"Mara Klein"_s, UserRole::Owner, false, false}, {}});
        m_desk->db->setUser(m_mara);
        m_jonas = runOrDie(m_desk->db, AddUser{{{}, u"Jonas Weber"_s, UserRole::Staff, false, false}, {}});
        Team counter;
        counter.name = u"Counter"_s;
        counter.members = {m_mara, m_jonas};
        m_counter = runOrDie(m_desk->db, SaveTeam{counter});
        m_commands = std::make_unique<CommandRunner>(*m_desk->db);
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone::utc(), m_desk->db.clock());
    }
    void cleanup()
    {
        m_dialog.reset();
        m_commands.reset();
        m_formatting.reset();
        m_desk.reset();
    }

    void aRuleIsMadeAndReadsAsASentence()
    {
        openRules(0);
        QTest::mouseClick(button(u"add_rule"_s), Qt::LeftButton);
        QTRY_VERIFY(form<RuleForm>());
        RuleForm *made = form<RuleForm>();
        QVERIFY2(namelessEditors(*made).isEmpty(), qPrintable(namelessEditors(*made).join(u' ')));
        made->save(); // nothing is entered
        QTRY_VERIFY(made->isVisible());
        QTest::keyClicks(made->findChild<QLineEdit *>(u"name"_s), u"Smoke"_s);
        QTest::keyClicks(made->findChild<QLineEdit *>(u"words"_s), u"smoke, comes out"_s);
        made->findChild<ChoicesEdit *>(u"types"_s)->setValues({nameOf(TicketType::Complaint)});
        auto *team = made->findChild<QComboBox *>(u"team"_s);
        QTest::keyClick(team, Qt::Key_Down);
        const QString sentence = made->findChild<QLabel *>(u"rule_sentence"_s)->text();
        QVERIFY2(sentence.contains(u"“smoke” or “comes out”"_s) && sentence.contains(u"Counter"_s) &&
                     sentence.contains(u"Complaint"_s),
                 qPrintable(sentence));
        takePictures(*made, *m_theme, u"rule-form"_s, {720, 640});
        saveByKeys(*made);
        QTRY_COMPARE(table(u"routing_rules"_s)->rowCount(), 1);
        QCOMPARE(rules().first().conditions.words, (QStringList{u"smoke"_s, u"comes out"_s}));
        QCOMPARE(rules().first().conditions.types, QList{TicketType::Complaint});
        QCOMPARE(rules().first().actions.team, m_counter);
        QVERIFY(rules().first().enabled);
    }

    void aRuleIsAboutProductsAndTagsOfCustomers()
    {
        const ProductId lamp = product(u"Lamp"_s, u"L-1"_s);
        const ProductId kettle = product(u"Kettle & lid"_s, u"K-7"_s);
        openRules(0);
        QTest::mouseClick(button(u"add_rule"_s), Qt::LeftButton);
        QTRY_VERIFY(form<RuleForm>());
        RuleForm *made = form<RuleForm>();
        QTest::keyClicks(made->findChild<QLineEdit *>(u"name"_s), u"Kettles"_s);
        QTest::keyClick(made->findChild<QComboBox *>(u"team"_s), Qt::Key_Down);
        choose(*made, u"k-7"_s);
        QTRY_COMPARE(made->rule().conditions.products, QList{kettle});
        auto *line = made->findChild<SuggestEdit *>(u"product_line"_s);
        QVERIFY(line->text().isEmpty());
        QTest::keyClicks(made->findChild<QLineEdit *>(u"tag_line"_s), u"VIP,"_s);
        const QString sentence = made->findChild<QLabel *>(u"rule_sentence"_s)->text();
        QVERIFY2(sentence.contains(u"it is about “Kettle & lid” and the customer is tagged “VIP”"_s), qPrintable(sentence));
        QTest::keyClicks(line, u"lam"_s); // what was not chosen is no product
        made->save();
        QVERIFY(made->isVisible());
        QVERIFY(rules().isEmpty());
        line->clear();
        saveByKeys(*made);
        QTRY_COMPARE(table(u"routing_rules"_s)->rowCount(), 1);
        QCOMPARE(rules().first().conditions.products, QList{kettle});
        QCOMPARE(rules().first().conditions.customerTags, QStringList{u"VIP"_s});
        QTRY_VERIFY(table(u"routing_rules"_s)->item(0, 1)->text().contains(u"“Kettle & lid”"_s));
        Ticket ticket;
        ticket.subject = u"Broken"_s;
        ticket.customer = m_desk->shop.anneliese;
        ticket.products = {lamp, kettle};
        QVERIFY(!m_desk->stored(runOrDie(m_desk->db, CreateTicket{ticket, {}})).team.isValid());
        CustomerEdits regular;
        regular.addTags = {u"vip"_s};
        runOrDie(m_desk->db, EditCustomers{{ticket.customer}, regular});
        QCOMPARE(m_desk->stored(runOrDie(m_desk->db, CreateTicket{ticket, {}})).team, m_counter);
    }

    void whatWasRemovedStaysInItsRules()
    {
        TicketCategory category;
        category.name = u"Repairs"_s;
        const TicketCategoryId repairs = runOrDie(m_desk->db, SaveTicketCategory{category});
        RoutingRule rule;
        rule.name = u"Repairs"_s;
        rule.conditions.categories = {repairs};
        rule.conditions.products = {ProductId{4711}};
        rule.actions.team = m_counter;
        rule.id = runOrDie(m_desk->db, SaveRoutingRule{rule});
        runOrDie(m_desk->db, RemoveTicketCategory{repairs});
        openRules(1);
        // Without them the rule would say that it is for every ticket.
        QVERIFY2(table(u"routing_rules"_s)
                     ->item(0, 1)
                     ->text()
                     .startsWith(u"If the category is one that was removed and it is about one that was removed: "_s),
                 qPrintable(table(u"routing_rules"_s)->item(0, 1)->text()));
        QTest::keyClick(table(u"routing_rules"_s), Qt::Key_Return);
        QTRY_VERIFY(form<RuleForm>());
        QCOMPARE(form<RuleForm>()->rule().conditions, rule.conditions);
        QVERIFY(!form<RuleForm>()->isDirty());
        form<RuleForm>()->findChild<ChoicesEdit *>(u"categories"_s)->setValues({});
        QVERIFY(form<RuleForm>()->isDirty());
        QVERIFY(form<RuleForm>()->rule().conditions.categories.isEmpty());
    }

    void aRuleAsksForATier()
    {
        const TierLadder ladder = runOrDie(m_desk->db, SaveTiers{threeTiers(), {}});
        RoutingRule rule;
        rule.name = u"Gold"_s;
        rule.conditions.tiers = {ladder.tiers.at(1).id, ladder.tiers.at(2).id};
        rule.actions.team = m_counter;
        rule.id = runOrDie(m_desk->db, SaveRoutingRule{rule});
        openRules(1);
        const auto sentence = [this] { return table(u"routing_rules"_s)->item(0, 1)->text(); };
        QVERIFY2(sentence().startsWith(u"If the customer's tier is “Silver” or “Gold”: "_s), qPrintable(sentence()));
        // One that is removed meanwhile stays, named as such, until somebody takes it off.
        TierLadder two = ladder;
        two.tiers.removeLast();
        runOrDie(m_desk->db, SaveTiers{two, {}});
        QTRY_VERIFY2(sentence().startsWith(u"If the customer's tier is “Silver” or one that was removed: "_s),
                     qPrintable(sentence()));
        QTest::keyClick(table(u"routing_rules"_s), Qt::Key_Return);
        QTRY_VERIFY(form<RuleForm>());
        QCOMPARE(form<RuleForm>()->rule().conditions, rule.conditions);
        QVERIFY(!form<RuleForm>()->isDirty());
        form<RuleForm>()->findChild<ChoicesEdit *>(u"tiers"_s)->setValues({ladder.tiers.at(1).id.value});
        QCOMPARE(form<RuleForm>()->rule().conditions.tiers, QList{ladder.tiers.at(1).id});
    }

    void rulesAreOrderedSwitchedAndRemovedByKeys()
    {
        addRule(u"A"_s, {u"a"_s});
        addRule(u"B"_s, {u"b"_s});
        openRules(2);
        QTableWidget *list = table(u"routing_rules"_s);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(names(), (QStringList{u"B"_s, u"A"_s}));
        QTRY_COMPARE(list->item(1, 0)->text(), u"A"_s);
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClick(list, Qt::Key_Space); // the tick
        QTRY_VERIFY(!rules().last().enabled);
        QTRY_COMPARE(list->item(1, 0)->checkState(), Qt::Unchecked);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(form<RuleForm>());
        QCOMPARE(form<RuleForm>()->rule().name, u"A"_s);
        form<RuleForm>()->reject();
        QTRY_VERIFY(!form<RuleForm>());
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(names(), QStringList{u"B"_s});
        QTRY_COMPARE(list->rowCount(), 1);
        QVERIFY2(namelessEditors(*m_dialog).isEmpty(), qPrintable(namelessEditors(*m_dialog).join(u' ')));
    }

    void aTeamGivesItsTicketsOut()
    {
        openRules(0);
        QTest::mouseClick(buttonCalled(*m_dialog, u"Teams"_s), Qt::LeftButton);
        QTRY_COMPARE(table(u"team_assignments"_s)->rowCount(), 1);
        auto *box = qobject_cast<QComboBox *>(table(u"team_assignments"_s)->cellWidget(0, 1));
        QCOMPARE(box->currentText(), RoutingTexts::assignment(TicketAssignment::Nobody));
        QTest::keyClick(box, Qt::Key_Down);
        const auto stored = [this] {
            return m_desk->db.read([id = m_counter](Connection &c) { return TeamStore(c).team(id); }).value().assignment;
        };
        if (stored() == TicketAssignment::Nobody)
            Q_EMIT box->activated(box->currentIndex());
        QTRY_COMPARE(stored(), TicketAssignment::InTurn);
    }

    void rulesAreTriedOut()
    {
        m_desk->ticket(u"Lamp"_s, m_desk->shop.anneliese, u"There is smoke"_s);
        m_desk->ticket(u"Fine"_s);
        addRule(u"Smoke"_s, {u"smoke"_s});
        openRules(1);
        takePictures(*m_dialog, *m_theme, u"routing-rules"_s, {820, 560});
        QTest::mouseClick(buttonCalled(*m_dialog, u"Try out"_s), Qt::LeftButton);
        QTableWidget *tickets = table(u"dry_run"_s);
        QTRY_COMPARE(tickets->rowCount(), 2);
        QCOMPARE(tickets->item(0, 2)->text(), u"The same"_s);
        QVERIFY(tickets->item(1, 2)->text().contains(u"Counter"_s));
        QTest::keyClick(tickets, Qt::Key_Down);
        auto *reasons = m_dialog->findChild<QLabel *>(u"dry_run_reasons"_s);
        QTRY_VERIFY2(reasons->text().contains(u"The rule “Smoke” fits."_s), qPrintable(reasons->text()));
        takePictures(*m_dialog, *m_theme, u"routing-dry-run"_s, {820, 560});
        QVERIFY(!m_desk->stored({1}).team.isValid()); // nothing was changed
    }

    void everyStepHasItsSentence()
    {
        for (const auto &[kind, name] : EnumNames<RoutingStepKind>::names) {
            RoutingStep step;
            step.kind = kind;
            step.mismatches = {RoutingMismatch::Words};
            QVERIFY2(!RoutingTexts::step(step, {}).isEmpty(), qPrintable(QString::fromUtf16(name)));
        }
        for (const auto &[mismatch, name] : EnumNames<RoutingMismatch>::names)
            QVERIFY(!RoutingTexts::mismatch(mismatch).isEmpty());
    }

    void absencesAreNoted()
    {
        open(new AbsencesDialog(services()));
        QTRY_VERIFY(button(u"add_absence"_s)->isEnabled());
        QTest::mouseClick(button(u"add_absence"_s), Qt::LeftButton);
        QTRY_VERIFY(form<AbsenceForm>());
        QVERIFY2(namelessEditors(*form<AbsenceForm>()).isEmpty(),
                 qPrintable(namelessEditors(*form<AbsenceForm>()).join(u' ')));
        auto *substitute = form<AbsenceForm>()->findChild<QComboBox *>(u"substitute"_s);
        substitute->setCurrentIndex(substitute->findText(u"Jonas Weber"_s));
        auto *user = form<AbsenceForm>()->findChild<QComboBox *>(u"user"_s);
        user->setCurrentIndex(user->findText(u"Jonas Weber"_s));
        form<AbsenceForm>()->save(); // nobody stands in for themselves
        QVERIFY(form<AbsenceForm>());
        user->setCurrentIndex(user->findText(u"Mara Klein"_s));
        saveByKeys(*form<AbsenceForm>());
        QTRY_COMPARE(table(u"absences"_s)->rowCount(), 1);
        QCOMPARE(table(u"absences"_s)->item(0, 0)->text(), u"Mara Klein"_s);
        QCOMPARE(table(u"absences"_s)->item(0, 2)->text(), u"Jonas Weber"_s);
        takePictures(*m_dialog, *m_theme, u"absences"_s, {620, 380});
        QTRY_VERIFY(!form<AbsenceForm>());
        table(u"absences"_s)->selectRow(0);
        QTest::mouseClick(button(u"remove_absence"_s), Qt::LeftButton);
        QTRY_COMPARE(table(u"absences"_s)->rowCount(), 0);
    }
};

QTEST_MAIN(TestRoutingDialog)

#include "tst_routingdialog.moc"
