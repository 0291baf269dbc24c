// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routingdialog.h"

#include "models/base/commandrunner.h"
#include "models/routing/routingcommands.h"
#include "models/tickets/deskcommands.h"
#include "ui/base/errortext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/saveform.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/routing/routingtexts.h"
#include "ui/routing/ruleform.h"
#include "ui/tickets/tickettexts.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum RuleColumn { RuleName, RuleSentence, RuleColumnCount };
enum TeamColumn { TeamName, TeamAssignment, TeamColumnCount };
enum TicketColumn { TicketSubject, TicketNow, TicketThen, TicketColumnCount };
enum Page { RulesPage, TeamsPage, DryRunPage };

QTableWidget *createTable(const QString &name, const QStringList &heads, const QString &accessibleName, QWidget *parent)
{
    auto *table = new QTableWidget(0, static_cast<int>(heads.size()), parent);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setHorizontalHeaderLabels(heads);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    prepareTableView(table);
    return table;
}

void setCell(QTableWidget *table, int row, int column, const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    table->setItem(row, column, item);
}

TextLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(text, FontRole::Body, ColourRole::Muted, parent);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *pageLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    return layout;
}

/// "Counter, Mara, high": what matters of where a ticket is.
QString placeText(TeamId team, UserId owner, TicketPriority priority, const RoutingSetup &setup)
{
    QStringList parts{setup.teamName(team), setup.personName(owner), TicketTexts::priority(priority)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

RoutingDialog::RoutingDialog(const RoutingServices &services, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_view(new RoutingView(services.database, this)),
      m_dryRun(new DryRunView(services.database, this)),
      m_notice(new Notice(this)),
      m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Where new tickets go"));
    for (QWidget *page : std::initializer_list<QWidget *>{createRules(), createTeams(), createDryRun()})
        m_pages->addWidget(page);
    layOut();
    connect(m_view, &RoutingView::changed, this, &RoutingDialog::refresh);
    connect(m_dryRun, &DryRunView::changed, this, &RoutingDialog::showDryRun);
    refresh();
    m_rules->setFocus();
    resize(820, 560);
}

void RoutingDialog::layOut()
{
    auto *segments = new SegmentedControl(this);
    segments->setObjectName(u"routing_pages"_s);
    for (const QString &text : {tr("Rules"), tr("Teams"), tr("Try out")})
        segments->addSegment(text);
    connect(segments, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        if (index == DryRunPage)
            m_dryRun->show({true});
    });
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    m_notice->hide();
    layout->addWidget(m_notice);
    layout->addWidget(segments);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
}

QWidget *RoutingDialog::createRules()
{
    auto *page = new QWidget(this);
    m_noRules = hint(tr("Every new ticket waits for somebody to take it. A rule gives it to a team or a person at once: by "
                        "its category, its words, the customer."),
                     page);
    m_rules = createTable(u"routing_rules"_s, {tr("Rule"), tr("What it says")}, tr("Rules"), page);
    m_rules->setColumnWidth(RuleName, 180);
    m_rules->horizontalHeader()->setSectionResizeMode(RuleSentence, QHeaderView::Stretch);
    m_rules->setWordWrap(true);
    connect(m_rules, &QTableWidget::itemSelectionChanged, this, &RoutingDialog::showChosen);
    connect(m_rules, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        if (item->column() == RuleName)
            toggle(item->row());
    });
    connect(m_rules, &QTableWidget::activated, this, &RoutingDialog::edit);
    const auto key = [this](const QKeySequence &keys, auto run) {
        auto *action = new QAction(m_rules);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_rules->addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    key(QKeySequence::Delete, [this] { remove(); });
    auto *layout = pageLayout(page);
    layout->addWidget(m_noRules);
    layout->addWidget(m_rules, 1);
    layout->addWidget(createRuleButtons());
    layout->addWidget(hint(tr("The first rule that fits decides. What somebody chooses in a ticket stays."), page));
    return page;
}

QWidget *RoutingDialog::createRuleButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row, space::s);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &name, auto pressed) {
        auto *button = new QPushButton(text, row);
        button->setObjectName(name);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, pressed);
        return button;
    };
    m_add = add(tr("Add rule…"), u"add_rule"_s, [this] { openForm({}); });
    m_edit = add(tr("Edit…"), u"edit_rule"_s, [this] { edit(); });
    m_edit->setAccessibleName(tr("Edit rule"));
    m_up = add(tr("Up"), u"rule_up"_s, [this] { move(-1); });
    m_up->setToolTip(tr("Alt+Up"));
    m_down = add(tr("Down"), u"rule_down"_s, [this] { move(1); });
    m_down->setToolTip(tr("Alt+Down"));
    m_remove = add(tr("Remove"), u"remove_rule"_s, [this] { remove(); });
    m_remove->setAccessibleName(tr("Remove rule"));
    return row;
}

QWidget *RoutingDialog::createTeams()
{
    auto *page = new QWidget(this);
    m_noTeams = hint(tr("There are no teams yet. They are made in the settings of the support desk."), page);
    m_teams = createTable(u"team_assignments"_s, {tr("Team"), tr("Who gets its new tickets")}, tr("Teams"), page);
    m_teams->horizontalHeader()->setSectionResizeMode(TeamName, QHeaderView::Stretch);
    m_teams->setColumnWidth(TeamAssignment, 300);
    auto *layout = pageLayout(page);
    layout->addWidget(m_noTeams);
    layout->addWidget(m_teams, 1);
    layout->addWidget(hint(tr("Who is away is passed over. With an equal load, it goes by turn."), page));
    return page;
}

QWidget *RoutingDialog::createDryRun()
{
    auto *page = new QWidget(this);
    m_summary = hint(tr("Reading the last tickets…"), page);
    m_tickets = createTable(u"dry_run"_s, {tr("Ticket"), tr("Now"), tr("By today's rules")}, tr("The last tickets"), page);
    m_tickets->horizontalHeader()->setSectionResizeMode(TicketSubject, QHeaderView::Stretch);
    m_tickets->setColumnWidth(TicketNow, 210);
    m_tickets->setColumnWidth(TicketThen, 210);
    connect(m_tickets, &QTableWidget::itemSelectionChanged, this, &RoutingDialog::showReasons);
    m_reasons = new TextLabel({}, FontRole::Body, ColourRole::Text, page);
    m_reasons->setObjectName(u"dry_run_reasons"_s);
    m_reasons->setWordWrap(true);
    auto *layout = pageLayout(page);
    layout->addWidget(m_summary);
    layout->addWidget(m_tickets, 1);
    layout->addWidget(m_reasons);
    return page;
}

void RoutingDialog::refresh()
{
    if (m_view->state() == EntityViewBase::State::Failed)
        m_notice->show(errorText(m_view->error()), Tone::Danger);
    if (m_view->value()) {
        showRules(*m_view->value());
        showTeams(*m_view->value());
    }
    showDryRun();
    showChosen();
}

void RoutingDialog::showRules(const RoutingSetup &setup)
{
    const QSignalBlocker quiet(m_rules);
    const int before = m_rules->currentRow();
    m_rules->setRowCount(static_cast<int>(setup.rules.size()));
    for (int row = 0; row < m_rules->rowCount(); ++row) {
        const RoutingRule &rule = setup.rules.at(row);
        setCell(m_rules, row, RuleName, rule.name);
        m_rules->item(row, RuleName)->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
        setCell(m_rules, row, RuleSentence, RoutingTexts::sentence(rule, setup, m_services.formatting));
    }
    m_noRules->setVisible(setup.rules.isEmpty());
    m_rules->setCurrentCell(std::clamp(before, 0, std::max(0, m_rules->rowCount() - 1)), RuleName);
}

void RoutingDialog::showTeams(const RoutingSetup &setup)
{
    m_noTeams->setVisible(setup.teams.isEmpty());
    m_teams->setVisible(!setup.teams.isEmpty());
    m_teams->setRowCount(static_cast<int>(setup.teams.size()));
    for (int row = 0; row < m_teams->rowCount(); ++row) {
        const Team &team = setup.teams.at(row);
        setCell(m_teams, row, TeamName, team.name);
        auto *box = qobject_cast<QComboBox *>(m_teams->cellWidget(row, TeamAssignment));
        if (!box) {
            box = new QComboBox(m_teams);
            for (const auto &[assignment, name] : EnumNames<TicketAssignment>::names)
                box->addItem(RoutingTexts::assignment(assignment), QString::fromUtf16(name));
            connect(box, &QComboBox::activated, this, [this, box] {
                setAssignment({box->property("team").toLongLong()},
                              valueOf<TicketAssignment>(box->currentData().toString()));
            });
            m_teams->setCellWidget(row, TeamAssignment, box);
        }
        box->setProperty("team", team.id.value);
        box->setAccessibleName(tr("Who of the team %1 gets its new tickets").arg(team.name));
        box->setCurrentIndex(box->findData(nameOf(team.assignment)));
    }
}

void RoutingDialog::showDryRun()
{
    if (m_dryRun->state() == EntityViewBase::State::Failed)
        m_notice->show(errorText(m_dryRun->error()), Tone::Danger);
    if (!m_dryRun->value() || !m_view->value())
        return;
    const QList<DryRunRow> &rows = *m_dryRun->value();
    m_tickets->setRowCount(static_cast<int>(rows.size()));
    int different = 0;
    for (int i = 0; i < m_tickets->rowCount(); ++i) {
        const DryRunRow &row = rows.at(i);
        const Ticket &ticket = row.ticket;
        setCell(m_tickets, i, TicketSubject,
                tr("%1 %2", "number, subject").arg(TicketTexts::number(ticket.number), ticket.subject));
        setCell(m_tickets, i, TicketNow, placeText(ticket.team, ticket.owner, ticket.priority, *m_view->value()));
        setCell(m_tickets, i, TicketThen,
                row.isDifferent() ? placeText(row.decision.team, row.decision.owner, row.decision.priority, *m_view->value())
                                  : tr("The same"));
        different += row.isDifferent() ? 1 : 0;
    }
    m_summary->setText(rows.isEmpty()
                           ? tr("There are no tickets yet.")
                           : tr("Of the last %n ticket(s), %1 would have gone another way. Nothing is changed by looking.",
                                "", static_cast<int>(rows.size()))
                                 .arg(m_services.formatting.number(different)));
    if (m_tickets->currentRow() < 0 && !rows.isEmpty())
        m_tickets->setCurrentCell(0, TicketSubject);
    showReasons();
}

void RoutingDialog::showReasons()
{
    const int row = m_tickets->currentRow();
    if (!m_dryRun->value() || !m_view->value() || row < 0 || row >= m_dryRun->value()->size()) {
        m_reasons->setText({});
        return;
    }
    QStringList sentences;
    for (const RoutingStep &step : m_dryRun->value()->at(row).decision.steps)
        sentences += RoutingTexts::step(step, *m_view->value());
    m_reasons->setText(sentences.join(u' '));
}

const RoutingRule *RoutingDialog::chosen() const
{
    const int row = m_rules->currentRow();
    return m_view->value() && row >= 0 && row < m_view->value()->rules.size() ? &m_view->value()->rules.at(row) : nullptr;
}

void RoutingDialog::showChosen()
{
    const bool any = chosen() != nullptr;
    m_add->setEnabled(m_view->value().has_value());
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
    m_up->setEnabled(any && m_rules->currentRow() > 0);
    m_down->setEnabled(any && m_rules->currentRow() + 1 < m_rules->rowCount());
}

template<typename Command>
void RoutingDialog::run(const Command &command)
{
    m_notice->hide();
    m_services.commands.run(command, this, [this](const auto &answer) {
        if (answer)
            return;
        m_notice->show(errorText(answer.error()), Tone::Danger);
        refresh(); // back to what holds
    });
}

void RoutingDialog::openForm(const RoutingRule &rule)
{
    if (!m_view->value())
        return;
    auto *form = new RuleForm(rule, *m_view->value(), m_services, this);
    connect(form, &QDialog::finished, form, &QObject::deleteLater);
    connect(form, &RuleForm::submitted, this,
            [this, form](const RoutingRule &entered) { saveForm(m_services.commands, form, SaveRoutingRule{entered}); });
    form->openForm();
}

void RoutingDialog::edit()
{
    if (const RoutingRule *rule = chosen())
        openForm(*rule);
}

void RoutingDialog::move(int by)
{
    const RoutingRule *rule = chosen();
    const int to = m_rules->currentRow() + by;
    if (!rule || to < 0 || to >= m_rules->rowCount())
        return;
    const RoutingRuleId id = rule->id;
    m_rules->setCurrentCell(to, RuleName); // the rule will stand there
    run(MoveRoutingRule{id, by});
}

void RoutingDialog::remove()
{
    if (const RoutingRule *rule = chosen())
        run(RemoveRoutingRule{rule->id});
}

void RoutingDialog::toggle(int row)
{
    if (!m_view->value() || row >= m_view->value()->rules.size())
        return;
    RoutingRule rule = m_view->value()->rules.at(row);
    const bool enabled = m_rules->item(row, RuleName)->checkState() == Qt::Checked;
    if (rule.enabled == enabled)
        return;
    rule.enabled = enabled;
    run(SaveRoutingRule{rule});
}

void RoutingDialog::setAssignment(TeamId team, TicketAssignment assignment)
{
    for (Team changed : m_view->value()->teams) {
        if (changed.id != team || changed.assignment == assignment)
            continue;
        changed.assignment = assignment;
        run(SaveTeam{changed});
    }
}

} // namespace regulars
