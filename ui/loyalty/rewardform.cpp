// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/rewardform.h"

#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/pointsfields.h"
#include "ui/loyalty/pointstexts.h"
#include "ui/loyalty/rewardtexts.h"
#include "ui/routing/productsedit.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int mostTimes = 1'000;

bool hasAmount(RewardKind kind)
{
    return kind == RewardKind::Amount || kind == RewardKind::Voucher || kind == RewardKind::Donation;
}

} // namespace

RewardForm::RewardForm(const Reward &reward, const EarnRuleServices &services, QWidget *parent)
    : FormDialog(reward.id.isValid() ? tr("Edit reward") : tr("New reward"), parent),
      m_reward(reward),
      m_services(services),
      m_sentence(new TextLabel({}, FontRole::Strong, ColourRole::Text, this)),
      m_product(new ProductsEdit(services.database, this))
{
    m_sentence->setObjectName(u"reward_sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    keepSpaceWhenHidden(*m_sentence);
    body()->addWidget(m_sentence);
    auto *form = new QWidget(this);
    body()->addWidget(form);
    body()->addStretch(1);
    m_form = new FormBinder(form, 2);
    createValue();
    createTerms();
    fill();
    connect(m_form, &FormBinder::edited, this, &RewardForm::follow);
    follow();
    setSaveText(tr("Save"));
    resize(720, 680);
    m_form->field(u"name"_s).editor()->setFocus();
}

// Editors that lose the keyboard while they are taken down say what stands in them once more.
RewardForm::~RewardForm()
{
    disconnect(m_form, nullptr, this, nullptr);
}

void RewardForm::createValue()
{
    m_form->addText(u"name"_s, tr("Name, such as “Free coffee”"), static_cast<int>(longestRewardName)).setRequired();
    m_form->addCheck(u"enabled"_s, tr("Offered"));
    m_form->addChoice(u"kind"_s, tr("What it is"), choicesOf<RewardKind>(&RewardTexts::kind));
    m_form->addWhole(u"percent"_s, tr("Per cent"), 1, 100);
    m_form->addMoney(u"amount"_s, tr("Amount"), m_services.names.currency);
    addProduct(*m_form, u"product"_s, tr("One piece of this product; empty: of what the name says"), m_product);
    m_form->beginRow();
    addPoints(*m_form, u"points"_s,
              tr("%1 that it takes; empty: a gift").arg(PointsTexts::name(m_services.names.pointName)));
    m_form->addMoney(u"cost"_s, tr("What it costs the shop"), m_services.names.currency);
}

void RewardForm::createTerms()
{
    QList<std::pair<QVariant, QString>> tiers;
    for (auto tier = m_services.names.tiers.rbegin(); tier != m_services.names.tiers.rend(); ++tier)
        tiers.append({tier->id.value, tier->name});
    m_form->beginRow();
    m_form->addWhole(u"stock"_s, tr("How many there are altogether; empty: as many as are asked for"), 0, mostRewardStock);
    addChoices(*m_form, u"tiers"_s, tr("Only for members with"), tiers, tr("Any tier"));
    m_form->addDate(u"valid_from"_s, tr("Offered from this day on"));
    m_form->addDate(u"valid_until"_s, tr("Offered until this day"));
    m_form->addWhole(u"limit"_s, tr("At most so many times for each member; empty: not limited"), 0, mostTimes);
    auto periods = choicesOf<EarnPeriod>(&EarnRuleTexts::period);
    periods.removeIf([](const auto &entry) { return entry.first == nameOf(EarnPeriod::Order); });
    m_form->addChoice(u"limit_per"_s, tr("Within"), periods);
    m_form->addWhole(u"valid_days"_s, tr("Days in which it can be used; empty: for ever"), 0, mostRewardDays);
    m_form->beginRow();
    m_form->addLongText(u"description"_s, tr("What members should know about it"),
                        static_cast<int>(longestRewardDescription));
}

void RewardForm::fill()
{
    const auto money = [this](qint64 minor) {
        return minor > 0 ? QVariant::fromValue(Money{minor, m_services.names.currency}) : QVariant();
    };
    const auto orEmpty = [](qint64 value) { return value > 0 ? QVariant(value) : QVariant(); };
    m_form->setValue(u"name"_s, m_reward.name);
    m_form->setValue(u"enabled"_s, m_reward.enabled);
    m_form->setValue(u"kind"_s, nameOf(m_reward.kind));
    m_form->setValue(u"percent"_s, orEmpty(m_reward.value.percent));
    m_form->setValue(u"amount"_s, money(m_reward.value.amountMinor));
    if (m_reward.value.product.isValid()) {
        Product product;
        product.id = m_reward.value.product;
        for (const Product &known : m_services.names.products) {
            if (known.id == product.id)
                product = known;
        }
        m_product->setProducts({product});
    }
    m_form->setValue(u"points"_s, orEmpty(m_reward.points.hundredths));
    m_form->setValue(u"cost"_s, money(m_reward.costMinor));
    m_form->setValue(u"stock"_s, m_reward.stock ? QVariant(qint64(*m_reward.stock)) : QVariant());
    QVariantList tiers;
    for (const TierId tier : m_reward.tiers)
        tiers += tier.value;
    m_form->setValue(u"tiers"_s, tiers);
    m_form->setValue(u"limit"_s, orEmpty(m_reward.limit.times));
    m_form->setValue(u"limit_per"_s, nameOf(m_reward.limit.per));
    m_form->setValue(u"valid_from"_s, m_reward.validFrom);
    m_form->setValue(u"valid_until"_s, m_reward.validUntil);
    m_form->setValue(u"valid_days"_s, orEmpty(m_reward.value.validDays));
    m_form->setValue(u"description"_s, m_reward.description);
    m_form->clearErrors();
    m_form->markClean();
}

Reward RewardForm::reward() const
{
    const auto number = [this](const QString &id) { return m_form->field(id).value().toInt(); };
    const auto minor = [this](const QString &id) { return m_form->field(id).value().value<Money>().minor; };
    Reward entered = m_reward;
    entered.name = m_form->value<QString>(u"name"_s);
    entered.description = m_form->value<QString>(u"description"_s);
    entered.enabled = m_form->value<bool>(u"enabled"_s);
    entered.kind = valueOf<RewardKind>(m_form->value<QString>(u"kind"_s));
    // Values of other kinds stay at their defaults.
    entered.value = {};
    if (entered.kind == RewardKind::Percent)
        entered.value.percent = number(u"percent"_s);
    if (hasAmount(entered.kind))
        entered.value.amountMinor = minor(u"amount"_s);
    if (entered.kind == RewardKind::FreeItem)
        entered.value.product = {m_form->value<qint64>(u"product"_s)};
    entered.value.validDays = number(u"valid_days"_s);
    entered.points = {m_form->value<qint64>(u"points"_s)};
    entered.costMinor = minor(u"cost"_s);
    const QVariant stock = m_form->field(u"stock"_s).value();
    entered.stock = stock.isValid() ? std::optional(stock.toInt()) : std::nullopt;
    entered.limit = {valueOf<EarnPeriod>(m_form->value<QString>(u"limit_per"_s)), number(u"limit"_s)};
    entered.validFrom = m_form->value<QDate>(u"valid_from"_s);
    entered.validUntil = m_form->value<QDate>(u"valid_until"_s);
    entered.tiers.clear();
    for (const QVariant &tier : m_form->field(u"tiers"_s).value().toList())
        entered.tiers += TierId{tier.toLongLong()};
    return entered;
}

EarnNames RewardForm::names() const
{
    EarnNames names = m_services.names;
    names.products = m_product->products() + names.products;
    return names;
}

void RewardForm::follow()
{
    const Reward entered = reward();
    m_form->field(u"percent"_s).setVisible(entered.kind == RewardKind::Percent);
    m_form->field(u"amount"_s).setVisible(hasAmount(entered.kind));
    m_form->field(u"product"_s).setVisible(entered.kind == RewardKind::FreeItem);
    m_form->field(u"limit_per"_s).setVisible(entered.limit.times > 0);
    const bool isSound = faults().isEmpty();
    if (isSound)
        m_sentence->setText(RewardTexts::sentence(entered, names(), m_services.formatting));
    m_sentence->setVisible(isSound);
}

QList<Error> RewardForm::faults() const
{
    const QList<Error> errors = m_form->check();
    return errors.isEmpty() ? validate(reward()) : errors;
}

bool RewardForm::isDirty() const
{
    return m_form->isDirty();
}

void RewardForm::save()
{
    notice()->hide();
    const QList<Error> errors = faults();
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(reward());
}

void RewardForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
