// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/rewardform.h"

#include "core/loyalty/claimtask.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/loyalty/pointsfields.h"
#include "ui/loyalty/pointstexts.h"
#include "ui/loyalty/rewardtexts.h"
#include "ui/routing/productsedit.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int mostTimes = 1'000;

bool hasAmount(RewardKind kind)
{
    return kind == RewardKind::Amount || kind == RewardKind::Voucher || kind == RewardKind::Donation;
}

} // namespace

RewardForm::RewardForm(const Reward &reward, const ProgrammeFormServices &services, QWidget *parent)
    : SentenceForm(reward.id.isValid() ? tr("Edit reward") : tr("New reward"), u"reward_sentence"_s, services, parent),
      m_reward(reward),
      m_kind(reward.kind),
      m_product(new ProductsEdit(services.database, this))
{
    createValue();
    createTerms();
    addTrial();
    fill();
    start(u"name"_s);
}

void RewardForm::createValue()
{
    form()->addText(u"name"_s, tr("Name, such as “Free coffee”"), static_cast<int>(longestRewardName)).setRequired();
    form()->addCheck(u"enabled"_s, tr("Offered"));
    form()->addChoice(u"kind"_s, tr("What it is"), choicesOf<RewardKind>(&RewardTexts::kind));
    form()->addWhole(u"percent"_s, tr("Per cent"), 1, 100);
    form()->addMoney(u"amount"_s, tr("Amount"), services().names.currency);
    addProduct(*form(), u"product"_s, tr("One piece of this product; empty: of what the name says"), m_product);
    form()->beginRow();
    addPoints(*form(), u"points"_s,
              tr("%1 that it takes; empty: a gift").arg(PointsTexts::name(services().names.pointName)));
    form()->addMoney(u"cost"_s, tr("What it costs the shop"), services().names.currency);
}

void RewardForm::createTerms()
{
    form()->beginRow();
    form()->addWhole(u"stock"_s, tr("How many there are altogether; empty: as many as are asked for"), 0, mostRewardStock);
    form()->beginRow();
    addTiers();
    addSegments();
    form()->beginRow();
    form()->addDate(u"valid_from"_s, tr("Offered from this day on"));
    form()->addDate(u"valid_until"_s, tr("Offered until this day"));
    form()->addWhole(u"limit"_s, tr("At most so many times for each member; empty: not limited"), 0, mostTimes);
    auto periods = choicesOf<EarnPeriod>(&EarnRuleTexts::period);
    periods.removeIf([](const auto &entry) { return entry.first == nameOf(EarnPeriod::Order); });
    form()->addChoice(u"limit_per"_s, tr("Within"), periods);
    form()->addWhole(u"valid_days"_s, tr("Days in which it can be used; empty: for ever"), 0, mostRewardDays);
    form()->beginRow();
    form()->addCheck(u"opens_task"_s, tr("Claiming it opens a task for somebody to see to it"));
    form()->beginRow();
    form()->addLongText(u"description"_s, tr("What members should know about it"),
                        static_cast<int>(longestRewardDescription));
}

void RewardForm::addSegments()
{
    const QMap<QString, QString> &names = services().names.segments;
    QList<std::pair<QVariant, QString>> entries;
    for (auto segment = names.cbegin(); segment != names.cend(); ++segment)
        entries.append({segment.key(), *segment});
    std::sort(entries.begin(), entries.end(),
              [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    FormField &field = addChoices(*form(), u"segments"_s, tr("Only for the segments"), entries, tr("Any segment"));
    field.setVisible(!entries.isEmpty() || !m_reward.segments.isEmpty());
}

QStringList RewardForm::segments() const
{
    QStringList segments;
    for (const QVariant &uid : form()->field(u"segments"_s).value().toList())
        segments += uid.toString();
    return segments;
}

void RewardForm::addTrial()
{
    auto *button = new QPushButton(tr("Try on the last 12 months…"), this);
    button->setObjectName(u"try_on_past"_s);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this] {
        notice()->hide();
        const QList<Error> errors = faults();
        showFaults(errors);
        if (errors.isEmpty())
            Q_EMIT trialRequested(reward());
    });
    footer()->insertWidget(0, button);
}

void RewardForm::fill()
{
    form()->setValue(u"name"_s, m_reward.name);
    form()->setValue(u"enabled"_s, m_reward.enabled);
    form()->setValue(u"kind"_s, nameOf(m_reward.kind));
    setNumber(u"percent"_s, m_reward.value.percent);
    setMinor(u"amount"_s, m_reward.value.amountMinor);
    if (m_reward.value.product.isValid()) {
        Product product;
        product.id = m_reward.value.product;
        for (const Product &known : services().names.products) {
            if (known.id == product.id)
                product = known;
        }
        m_product->setProducts({product});
    }
    setNumber(u"points"_s, m_reward.points.hundredths);
    setMinor(u"cost"_s, m_reward.costMinor);
    form()->setValue(u"stock"_s, m_reward.stock ? QVariant(qint64(*m_reward.stock)) : QVariant());
    setTiers(m_reward.tiers);
    form()->setValue(u"segments"_s, QVariantList(m_reward.segments.begin(), m_reward.segments.end()));
    setNumber(u"limit"_s, m_reward.limit.times);
    form()->setValue(u"limit_per"_s, nameOf(m_reward.limit.per));
    form()->setValue(u"valid_from"_s, m_reward.validFrom);
    form()->setValue(u"valid_until"_s, m_reward.validUntil);
    setNumber(u"valid_days"_s, m_reward.value.validDays);
    form()->setValue(u"opens_task"_s, m_reward.opensTask);
    form()->setValue(u"description"_s, m_reward.description);
}

Reward RewardForm::reward() const
{
    Reward entered = m_reward;
    entered.name = form()->value<QString>(u"name"_s);
    entered.description = form()->value<QString>(u"description"_s);
    entered.enabled = form()->value<bool>(u"enabled"_s);
    entered.kind = valueOf<RewardKind>(form()->value<QString>(u"kind"_s));
    // Values of other kinds stay at their defaults.
    entered.value = {};
    if (entered.kind == RewardKind::Percent)
        entered.value.percent = number(u"percent"_s);
    if (hasAmount(entered.kind))
        entered.value.amountMinor = minor(u"amount"_s);
    if (entered.kind == RewardKind::FreeItem)
        entered.value.product = {form()->value<qint64>(u"product"_s)};
    entered.value.validDays = number(u"valid_days"_s);
    entered.points = {form()->value<qint64>(u"points"_s)};
    entered.costMinor = minor(u"cost"_s);
    const QVariant stock = form()->field(u"stock"_s).value();
    entered.stock = stock.isValid() ? std::optional(stock.toInt()) : std::nullopt;
    entered.limit = {valueOf<EarnPeriod>(form()->value<QString>(u"limit_per"_s)), number(u"limit"_s)};
    entered.validFrom = form()->value<QDate>(u"valid_from"_s);
    entered.validUntil = form()->value<QDate>(u"valid_until"_s);
    entered.tiers = tiers();
    entered.segments = segments();
    entered.opensTask = form()->value<bool>(u"opens_task"_s);
    return entered;
}

void RewardForm::follow()
{
    const Reward entered = reward();
    form()->field(u"percent"_s).setVisible(entered.kind == RewardKind::Percent);
    form()->field(u"amount"_s).setVisible(hasAmount(entered.kind));
    form()->field(u"product"_s).setVisible(entered.kind == RewardKind::FreeItem);
    form()->field(u"limit_per"_s).setVisible(entered.limit.times > 0);
    const bool isAnotherKind = entered.kind != std::exchange(m_kind, entered.kind);
    if (isAnotherKind && !m_reward.id.isValid()) // what is known keeps what was said
        form()->setValue(u"opens_task"_s, needsSeeingTo(entered.kind));
}

QString RewardForm::sentence() const
{
    return RewardTexts::sentence(reward(), names(m_product->products()), services().formatting);
}

QList<Error> RewardForm::faults() const
{
    const QList<Error> errors = SentenceForm::faults();
    return errors.isEmpty() ? validate(reward()) : errors;
}

} // namespace regulars
