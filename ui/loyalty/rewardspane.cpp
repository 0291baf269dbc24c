// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/rewardspane.h"

#include "models/base/commandrunner.h"
#include "models/base/orderedlist.h"
#include "models/loyalty/earnsetup.h"
#include "models/loyalty/rewardcommands.h"
#include "models/loyalty/rewardviews.h"
#include "models/people/signin.h"
#include "ui/base/actionbutton.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/listpane.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/orderedtable.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/saveform.h"
#include "ui/base/viewaction.h"
#include "ui/loyalty/loyaltycells.h"
#include "ui/loyalty/rewardauditdialog.h"
#include "ui/loyalty/rewardform.h"
#include "ui/loyalty/rewarditems.h"
#include "ui/loyalty/rewardtrialdialog.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Column = RewardItems::Column;

const auto formKey = u"loyalty/reward/%1"_s;
const auto copyKey = u"loyalty/reward/%1/copy"_s;
/// In pixels, of the columns behind what it is.
constexpr std::array<int, Column::ColumnCount> widths{220, 0, 90, 70, 80, 80, 90, 110, 110};

} // namespace

RewardsPane::RewardsPane(const RewardsServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_setup(new EarnSetupView(services.database, this)),
      m_list(new OrderedList(this, Column::ColumnCount)),
      m_items(new RewardItems(*m_list, services.formatting, this)),
      m_notice(new Notice(this))
{
    createView();
    m_pane = new ListPane(tr("Rewards"), IconName::Loyalty, m_view, this);
    m_pane->emptyState()->setTexts(
        tr("No rewards yet"),
        tr("A reward is what members get for their points: a free coffee, gift wrap, a voucher, an evening before the sale. "
           "Small ones that are soon within reach bring members back."));
    m_addFirst = m_pane->emptyState()->addButton(tr("Add the first reward…"));
    m_addFirst->setObjectName(u"first_reward"_s);
    m_add = new QPushButton(tr("Add reward…"), this);
    m_add->setObjectName(u"add_reward"_s);
    setButtonLook(m_add, ButtonVariant::Secondary, ButtonSize::Small);
    m_pane->addHeaderWidget(m_add);
    createActions();
    createTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_notice);
    layout->addWidget(m_pane, 1);
    for (QPushButton *button : {m_add, m_addFirst})
        connect(button, &QPushButton::clicked, this, [this] { openReward({}); });
    connect(m_list, &OrderedList::orderRequested, this, &RewardsPane::reorder);
    connect(m_pane, &ListPane::retryRequested, &m_services.rewards, &RewardListView::refresh);
    connect(&m_services.rewards, &RewardListView::changed, this, &RewardsPane::refresh);
    connect(m_setup, &EarnSetupView::changed, this, &RewardsPane::refresh);
    connect(&m_services.signIn, &SignIn::changed, this, &RewardsPane::refresh);
    refresh();
}

void RewardsPane::createView()
{
    m_view = new OrderedTable(*m_list, *m_items, this);
    m_view->setObjectName(u"rewards"_s);
    m_view->setAccessibleName(tr("Rewards"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setItemDelegateForColumn(Column::State, new ChipCell(
                                                        [this](const QModelIndex &index) -> std::optional<ChipText> {
                                                            const RewardRow *row = m_items->rewardAt(index);
                                                            return row ? RewardItems::chip(*row) : std::nullopt;
                                                        },
                                                        m_view));
    for (int column = 0; column < Column::ColumnCount; ++column) {
        if (widths.at(static_cast<size_t>(column)) > 0)
            m_view->setColumnWidth(column, widths.at(static_cast<size_t>(column)));
    }
    m_view->horizontalHeader()->setSectionResizeMode(Column::Gives, QHeaderView::Stretch);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RewardsPane::showMenu);
    connect(m_view, &OrderedTable::openRequested, this, [this] { openReward({m_view->chosen()}); });
    connect(m_view, &OrderedTable::removeRequested, this, &RewardsPane::removeReward);
    connect(m_view, &OrderedTable::chosenChanged, this, &RewardsPane::showChosen);
}

void RewardsPane::createActions()
{
    m_edit = viewAction(*m_view, tr("Edit…"), u"edit_reward"_s, Qt::Key_F2, [this] { openReward({m_view->chosen()}); });
    m_copy = viewAction(*m_view, tr("Duplicate…"), u"duplicate_reward"_s, Qt::CTRL | Qt::Key_D,
                        [this] { duplicateReward(); });
    m_switch = viewAction(*m_view, tr("Switch off"), u"switch_reward"_s, {}, [this] { switchReward(); });
    // The view itself knows these keys.
    m_up = viewAction(*m_view, tr("Move up"), u"reward_up"_s, {}, [this] { m_view->moveChosen(-1); });
    m_down = viewAction(*m_view, tr("Move down"), u"reward_down"_s, {}, [this] { m_view->moveChosen(1); });
    m_remove = viewAction(*m_view, tr("Delete"), u"remove_reward"_s, {}, [this] { removeReward(); });
}

void RewardsPane::createTools()
{
    auto *tools = new QWidget(this);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    for (QAction *action : {m_edit, m_copy, m_switch, m_remove})
        line->addWidget(actionButton(*action, tools));
    line->addStretch(1);
    m_audit = new QPushButton(tr("Audit…"), tools);
    m_audit->setObjectName(u"audit_rewards"_s);
    m_audit->setToolTip(tr("What each reward costs, who claims it, and whether they come back"));
    setButtonLook(m_audit, ButtonVariant::Secondary, ButtonSize::Small);
    connect(m_audit, &QPushButton::clicked, this, &RewardsPane::openAudit);
    line->addWidget(m_audit);
    m_pane->addTool(tools);
}

void RewardsPane::showMenu(QPoint position)
{
    if (m_view->chosen() == 0)
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_copy, m_switch});
    menu->addSeparator();
    menu->addActions({m_up, m_down});
    menu->addSeparator();
    menu->addAction(m_remove);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

EarnNames RewardsPane::names() const
{
    const auto &setup = m_setup->value();
    return setup ? EarnNames{setup->tiers, {}, setup->currency, setup->programme.pointName, setup->segments} : EarnNames();
}

void RewardsPane::refresh()
{
    const auto &rewards = m_services.rewards.value();
    if (rewards)
        m_items->setRewards(*rewards, names(), m_services.signIn.may(Right::Manage));
    if (!rewards && m_services.rewards.state() == EntityViewBase::State::Failed)
        m_pane->setFailure(m_services.rewards.error());
    else if (!rewards)
        m_pane->setState(ListPane::State::Loading);
    else
        m_pane->setState(rewards->rows.isEmpty() ? ListPane::State::Empty : ListPane::State::Ready);
    m_pane->setCount(rewards && !rewards->rows.isEmpty() ? m_services.formatting.number(rewards->rows.size()) : QString());
    showChosen();
}

void RewardsPane::showChosen()
{
    const bool may = m_services.signIn.may(Right::Manage) && m_setup->value() && m_services.rewards.value();
    for (QPushButton *button : {m_add, m_addFirst})
        button->setEnabled(may);
    m_audit->setEnabled(m_items->rowCount() > 0);
    const RewardRow *row = m_items->reward(m_view->chosen());
    for (QAction *action : {m_edit, m_copy, m_switch, m_up, m_down, m_remove})
        action->setEnabled(may && row);
    m_switch->setText(!row || row->reward.enabled ? tr("Switch off") : tr("Switch on"));
}

void RewardsPane::openReward(RewardId reward)
{
    const RewardRow *known = m_items->reward(reward.value);
    if (known || !reward.isValid())
        openForm(formKey.arg(reward.value), known ? known->reward : Reward(), [this, reward] { openReward(reward); });
}

void RewardsPane::openForm(const QString &key, const Reward &reward, const std::function<void()> &anew)
{
    if (!m_setup->value() || !m_services.signIn.may(Right::Manage) || m_services.forms.reopen(key))
        return;
    EarnNames known = names();
    known.products = m_items->names().products;
    auto *form = new RewardForm(reward, {m_services.database, m_services.formatting, known, m_setup->value()->categories},
                                window());
    connect(form, &RewardForm::submitted, this,
            [this, form](const Reward &submitted) { saveForm(m_services.commands, form, SaveReward{submitted}); });
    connect(form, &RewardForm::trialRequested, this, [this, form](const Reward &entered) { tryOut(form, entered); });
    m_services.forms.open(key, form, anew);
}

void RewardsPane::tryOut(RewardForm *form, const Reward &reward)
{
    auto *trial = new RewardTrialDialog({m_services.database, m_services.tasks, m_services.formatting}, reward,
                                        names().pointName, form);
    connect(trial, &TrialWindow::customerRequested, this, [this, form](CustomerId customer) {
        form->reject(); // it stands before the page; what was entered is kept
        Q_EMIT customerRequested(customer);
    });
    trial->open();
}

void RewardsPane::openAudit()
{
    auto *audit = new RewardAuditDialog({m_services.database, m_services.tasks, m_services.formatting}, window());
    audit->open();
}

void RewardsPane::duplicateReward()
{
    openCopy({m_view->chosen()});
}

void RewardsPane::openCopy(RewardId reward)
{
    const RewardRow *row = m_items->reward(reward.value);
    if (!row)
        return;
    Reward copy = row->reward;
    copy.id = {};
    copy.uid.clear();
    copy.rowVersion = 0;
    copy.name = tr("Copy of %1", "a reward").arg(copy.name).left(longestRewardName);
    openForm(copyKey.arg(reward.value), copy, [this, reward] { openCopy(reward); });
}

// No form stands open that could say why it failed.
void RewardsPane::switchReward()
{
    const RewardRow *row = m_items->reward(m_view->chosen());
    if (!row || !m_services.signIn.may(Right::Manage))
        return;
    Reward changed = row->reward;
    changed.enabled = !changed.enabled;
    m_notice->hide();
    m_services.commands.run(SaveReward{changed}, this, [this](const auto &answer) {
        if (!answer)
            m_notice->show(errorText(answer.error()), Tone::Danger);
    });
}

void RewardsPane::removeReward()
{
    if (m_view->chosen() > 0 && m_services.signIn.may(Right::Manage))
        m_services.commands.run(DeleteReward{{m_view->chosen()}});
}

// The catalogue asks for one step: which reward has gone furthest is the one that was taken.
void RewardsPane::reorder(const QList<qint64> &ids)
{
    qint64 moved = 0;
    int by = 0;
    for (qsizetype place = 0; place < ids.size(); ++place) {
        const auto distance = static_cast<int>(place) - m_list->rowOf(ids.at(place));
        if (std::abs(distance) > std::abs(by)) {
            moved = ids.at(place);
            by = distance;
        }
    }
    if (moved > 0)
        m_services.commands.run(MoveReward{{moved}, by});
}

void RewardsPane::choose(RewardId reward)
{
    m_view->choose(reward.value);
}

void RewardsPane::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace regulars
