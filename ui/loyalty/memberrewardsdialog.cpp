// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/memberrewardsdialog.h"

#include "core/loyalty/couponcode.h"
#include "models/base/commandrunner.h"
#include "models/base/orderedlist.h"
#include "models/loyalty/earnsetup.h"
#include "models/loyalty/rewardviews.h"
#include "ui/base/buttonline.h"
#include "ui/base/card.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/orderedview.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"
#include "ui/loyalty/pointstexts.h"
#include "ui/loyalty/rewardtexts.h"

#include <QtCore/QUuid>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int mostRewardRows = 6; // that are shown before a list scrolls
constexpr int mostClaimRows = 3;

bool isOpen(const RewardClaim &claim)
{
    return claim.state == ClaimState::Issued || claim.state == ClaimState::Reserved;
}

} // namespace

MemberRewardsDialog::MemberRewardsDialog(const MemberRewardsServices &services, CustomerId customer, const QString &name,
                                         QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_customer(customer),
      m_view(new MemberRewardsView(services.database, this)),
      m_setup(new EarnSetupView(services.database, this)),
      m_rewardList(new OrderedList(this)),
      m_claimList(new OrderedList(this)),
      m_balance(new TextLabel({}, FontRole::Body, ColourRole::Muted, this)),
      m_none(new TextLabel({}, FontRole::Body, ColourRole::Muted, this)),
      m_openClaims(new TextLabel(tr("Not used yet"), FontRole::Strong, ColourRole::Text, this)),
      m_notice(new Notice(this))
{
    setWindowTitle(tr("Rewards of %1", "a customer").arg(CustomerTexts::name(name)));
    m_balance->setObjectName(u"member_balance"_s);
    m_none->setWordWrap(true);
    createRewards();
    createClaims();
    layOut(name);
    followCommands();
    connect(m_view, &MemberRewardsView::changed, this, &MemberRewardsDialog::refresh);
    connect(m_setup, &EarnSetupView::changed, this, &MemberRewardsDialog::refresh);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    m_view->show(customer);
    refresh();
    resize(660, 620);
    m_rewards->setFocus();
}

void MemberRewardsDialog::createRewards()
{
    m_rewards = new OrderedView(
        *m_rewardList, [this](const QModelIndex &index) { return rewardRow(index); }, this);
    m_rewards->setObjectName(u"member_rewards"_s);
    m_rewards->setAccessibleName(tr("Rewards"));
    m_rewards->setMostRows(mostRewardRows);
    m_rewardButtons = new ButtonLine(this);
    m_now = m_rewardButtons->add(tr("Give now"), u"claim_now"_s, tr("Give the reward, it is used at once"),
                                 [this] { claim(ClaimFor::Now, false); });
    m_later = m_rewardButtons->add(tr("Keep for later"), u"claim_later"_s, tr("The member has the reward for another time"),
                                   [this] { claim(ClaimFor::Later, false); });
    m_code = m_rewardButtons->add(tr("As a code"), u"claim_code"_s, tr("The member takes a code along for the reward"),
                                  [this] { claim(ClaimFor::Later, true); });
    connect(m_rewards, &OrderedView::chosenChanged, this, &MemberRewardsDialog::showChosen);
    connect(m_rewards, &OrderedView::openRequested, m_now, &QPushButton::click);
}

void MemberRewardsDialog::createClaims()
{
    m_claims = new OrderedView(
        *m_claimList, [this](const QModelIndex &index) { return claimRow(index); }, this);
    m_claims->setObjectName(u"member_claims"_s);
    m_claims->setAccessibleName(tr("Not used yet"));
    m_claims->setMostRows(mostClaimRows);
    m_claimButtons = new ButtonLine(this);
    m_use = m_claimButtons->add(tr("Use now"), u"use_claim"_s, {}, [this] {
        if (const RewardClaim *claim = chosenClaim())
            run(UseClaim{claim->id, {}}, tr("“%1” was used.", "a reward").arg(claim->rewardName));
    });
    m_back = m_claimButtons->add(tr("Give back"), u"void_claim"_s, tr("Take the reward back and give the points back"),
                                 [this] {
                                     if (const RewardClaim *claim = chosenClaim())
                                         run(VoidClaim{claim->id, {}},
                                             tr("“%1” was given back, with its points.", "a reward").arg(claim->rewardName));
                                 });
    m_copy = m_claimButtons->add(tr("Copy code"), u"copy_code"_s, {}, [this] {
        if (const RewardClaim *claim = chosenClaim())
            QGuiApplication::clipboard()->setText(codeOf(claim->id));
    });
    connect(m_claims, &OrderedView::chosenChanged, this, &MemberRewardsDialog::showChosen);
    connect(m_claims, &OrderedView::openRequested, m_use, &QPushButton::click);
    connect(m_claims, &OrderedView::removeRequested, m_back, &QPushButton::click);
}

void MemberRewardsDialog::layOut(const QString &name)
{
    auto *content = new QVBoxLayout;
    content->setContentsMargins(space::xl, space::l, space::xl, space::m);
    content->setSpacing(space::s);
    content->addWidget(new TextLabel(CustomerTexts::name(name), FontRole::CardTitle, ColourRole::Text, this));
    for (QWidget *part : std::initializer_list<QWidget *>{m_balance, m_notice, m_none, m_rewards, m_rewardButtons,
                                                          m_openClaims, m_claims, m_claimButtons})
        content->addWidget(part);
    content->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setToolTip(tr("Esc"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_now, m_later, m_code, m_use, m_back, m_copy, close})
        button->setAutoDefault(false);
    for (QPushButton *button : {m_now, m_later, m_code, m_use, m_back})
        button->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::xl, space::m, space::xl, space::l);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(content, 1);
    layout->addWidget(new Separator(this));
    layout->addLayout(buttons);
}

EarnNames MemberRewardsDialog::names() const
{
    EarnNames names;
    if (const auto &setup = m_setup->value()) {
        names.tiers = setup->tiers;
        names.segments = setup->segments;
        names.pointName = setup->programme.pointName;
    }
    if (m_view->value()) {
        names.products = m_view->value()->products;
        names.currency = m_view->value()->currency;
    }
    return names;
}

void MemberRewardsDialog::refresh()
{
    const auto &seen = m_view->value();
    QList<OrderedList::Entry> rewards;
    QList<OrderedList::Entry> claims;
    if (seen) {
        for (const MemberReward &each : seen->rewards)
            rewards += OrderedList::Entry{each.reward.id.value, each.reward.name, {}, false};
        for (const RewardClaim &each : seen->claims) {
            if (isOpen(each))
                claims += OrderedList::Entry{each.id.value, each.rewardName, {}, false};
        }
        m_balance->setText(seen->isMember
                               ? tr("%1 to spend", "points")
                                     .arg(PointsTexts::amount(seen->balance, names().pointName, m_services.formatting))
                               : tr("Not a member of the loyalty programme."));
    }
    m_rewardList->setEntries(rewards);
    m_claimList->setEntries(claims);
    const bool failed = !seen &&
                        (m_view->state() == EntityViewBase::State::Failed || m_view->state() == EntityViewBase::State::Gone);
    m_none->setText(failed ? errorText(m_view->error())
                           : tr("The shop has no rewards yet. They are added under Loyalty, Rewards."));
    m_none->setVisible(failed || (seen && rewards.isEmpty()));
    for (QWidget *part : std::initializer_list<QWidget *>{m_rewards, m_rewardButtons})
        part->setVisible(!rewards.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_openClaims, m_claims, m_claimButtons})
        part->setVisible(!claims.isEmpty());
    if (m_rewards->chosen() == 0 && !rewards.isEmpty())
        m_rewards->setCurrentIndex(m_rewards->model()->index(0, 0));
    if (m_claims->chosen() == 0 && !claims.isEmpty())
        m_claims->setCurrentIndex(m_claims->model()->index(0, 0));
    showChosen();
}

const MemberReward *MemberRewardsDialog::chosenReward() const
{
    if (!m_view->value())
        return nullptr;
    const QList<MemberReward> &all = m_view->value()->rewards;
    const auto found = std::find_if(
        all.begin(), all.end(), [id = m_rewards->chosen()](const MemberReward &each) { return each.reward.id.value == id; });
    return found == all.end() ? nullptr : &*found;
}

const RewardClaim *MemberRewardsDialog::chosenClaim() const
{
    if (!m_view->value())
        return nullptr;
    const QList<RewardClaim> &all = m_view->value()->claims;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [id = m_claims->chosen()](const RewardClaim &each) { return each.id.value == id; });
    return found == all.end() ? nullptr : &*found;
}

QString MemberRewardsDialog::codeOf(RewardClaimId claim) const
{
    if (m_view->value()) {
        for (const Coupon &coupon : m_view->value()->coupons) {
            if (coupon.claim == claim && !coupon.isVoided)
                return couponCodeForReading(coupon.code);
        }
    }
    return {};
}

void MemberRewardsDialog::showChosen()
{
    const MemberReward *reward = chosenReward();
    const bool may = reward && reward->fault == RewardFault::None;
    for (QPushButton *button : {m_now, m_later})
        button->setEnabled(may);
    const Instant now = m_services.formatting.now();
    m_code->setEnabled(may && couponOf(claimOf(reward->reward, now, m_services.formatting.today())).has_value());
    const RewardClaim *claim = chosenClaim();
    for (QPushButton *button : {m_use, m_back})
        button->setEnabled(claim);
    m_copy->setVisible(claim && !codeOf(claim->id).isEmpty());
}

ListRow MemberRewardsDialog::rewardRow(const QModelIndex &index) const
{
    ListRow row;
    row.hasAvatar = false;
    if (!m_view->value())
        return row;
    const qint64 id = index.data(role::Id).toLongLong();
    for (const MemberReward &each : m_view->value()->rewards) {
        if (each.reward.id.value != id)
            continue;
        row.title = each.reward.name;
        row.subtitle = RewardTexts::terms(each.reward, names(), m_services.formatting);
        if (each.left && each.fault == RewardFault::None)
            row.amount = tr("%n left", "rewards", *each.left);
        if (const QString fault = RewardTexts::fault(each, names(), m_services.formatting); !fault.isEmpty())
            row.chip = ChipText{fault, each.fault == RewardFault::NotEnoughPoints ? Tone::Info : Tone::Neutral};
    }
    return row;
}

ListRow MemberRewardsDialog::claimRow(const QModelIndex &index) const
{
    ListRow row;
    row.hasAvatar = false;
    if (!m_view->value())
        return row;
    const Formatting &formatting = m_services.formatting;
    const qint64 id = index.data(role::Id).toLongLong();
    for (const RewardClaim &each : m_view->value()->claims) {
        if (each.id.value != id)
            continue;
        row.title = each.rewardName;
        QStringList parts{tr("claimed on %1", "a day").arg(formatting.shortDate(each.claimedOn))};
        if (each.validUntil.isValid())
            parts += tr("until %1", "a day").arg(formatting.shortDate(each.validUntil));
        if (const QString code = codeOf(each.id); !code.isEmpty())
            parts += tr("code %1").arg(code);
        if (const auto task = m_view->value()->tasks.constFind(each.id); task != m_view->value()->tasks.cend())
            parts += *task == TaskOutcome::Open ? tr("still to be seen to", "a reward") : tr("seen to", "a reward");
        row.subtitle = parts.join(u" · "_s);
        if (each.points.isPositive())
            row.amount = PointsTexts::amount(each.points, names().pointName, formatting);
        if (isOverdue(each, formatting.today()))
            row.chip = ChipText{tr("Its last day has passed"), Tone::Warning};
        else if (each.state == ClaimState::Reserved)
            row.chip = ChipText{RewardTexts::state(each.state), Tone::Info};
    }
    return row;
}

void MemberRewardsDialog::claim(ClaimFor claimFor, bool withCode)
{
    const MemberReward *reward = chosenReward();
    if (!reward)
        return;
    const QString name = reward->reward.name;
    const QString done = claimFor == ClaimFor::Now ? tr("“%1” was given.", "a reward").arg(name)
                         : withCode                ? tr("The code for “%1” stands below.", "a reward").arg(name)
                                                   : tr("“%1” is kept for another time.", "a reward").arg(name);
    if (!m_running)
        run(intended({m_customer, reward->reward.id, claimFor, {}, withCode, {}, {}}), done);
}

ClaimReward MemberRewardsDialog::intended(ClaimReward claim)
{
    const bool isAgain = m_intent && m_intent->reward == claim.reward && m_intent->claimFor == claim.claimFor &&
                         m_intent->withCoupon == claim.withCoupon;
    claim.uid = isAgain ? m_intent->uid : QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_intent = claim;
    return claim;
}

template<typename Command>
void MemberRewardsDialog::run(const Command &command, const QString &done)
{
    if (m_running)
        return;
    m_running = true;
    m_undoable = {};
    m_notice->hide();
    m_services.commands.run(command, this, [this, done](const auto &answer) {
        m_running = false;
        if (!answer) {
            m_notice->show(errorText(answer.error()), Tone::Danger);
            return;
        }
        m_intent.reset();
        m_notice->show(done, Tone::Good);
        if (answer->changeSet.isValid())
            offerUndo(answer->changeSet);
    });
}

// The bar that offers to undo is behind the dialog.
void MemberRewardsDialog::offerUndo(ChangeSetId changeSet)
{
    m_undoable = changeSet;
    QPushButton *button = m_notice->addButton(tr("Undo"));
    button->setObjectName(u"undo_claim"_s);
    connect(button, &QPushButton::clicked, this, &MemberRewardsDialog::undo);
}

void MemberRewardsDialog::undo()
{
    m_services.commands.undo(m_undoable);
}

void MemberRewardsDialog::followCommands()
{
    connect(&m_services.commands, &CommandRunner::done, this, [this](const CommandReport &report) {
        if (!m_undoable.isValid() || report.changeSet == m_undoable)
            return;
        m_undoable = {};
        m_notice->hide();
    });
    // The bar that says so is behind the dialog, too.
    connect(&m_services.commands, &CommandRunner::failed, this, [this](const QString &command, const Error &error) {
        if (m_undoable.isValid() && command == "undo"_L1)
            m_notice->show(errorText(error), Tone::Danger);
    });
}

// The second press of a double click is no second wish.
bool MemberRewardsDialog::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::MouseButtonDblClick || QDialog::eventFilter(watched, event);
}

} // namespace regulars
