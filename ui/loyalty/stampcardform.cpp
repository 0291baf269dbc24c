// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/stampcardform.h"

#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/earnscopefields.h"
#include "ui/loyalty/pointsfields.h"
#include "ui/loyalty/stamptexts.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int mostMinutes = 7 * 24 * 60;
constexpr int longestName = static_cast<int>(longestEarnRuleName);

} // namespace

StampCardForm::StampCardForm(const StampCard &card, const QList<Reward> &rewards, const EarnRuleServices &services,
                             QWidget *parent)
    : FormDialog(card.id.isValid() ? tr("Edit stamp card") : tr("New stamp card"), parent),
      m_card(card),
      m_rewards(rewards),
      m_services(services),
      m_sentence(new TextLabel({}, FontRole::Strong, ColourRole::Text, this))
{
    m_sentence->setObjectName(u"stamp_sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    body()->addWidget(m_sentence);
    auto *form = new QWidget(this);
    body()->addWidget(form);
    body()->addStretch(1);
    m_form = new FormBinder(form, 2);
    m_scope = new EarnScopeFields(*m_form, services.database, this);
    createStamps();
    createLimits();
    fill();
    connect(m_form, &FormBinder::edited, this, &StampCardForm::follow);
    follow();
    setSaveText(tr("Save"));
    resize(760, 720);
    m_form->field(u"name"_s).editor()->setFocus();
}

// Editors that lose the keyboard while they are taken down say what stands in them once more.
StampCardForm::~StampCardForm()
{
    disconnect(m_form, nullptr, this, nullptr);
}

void StampCardForm::createStamps()
{
    QList<std::pair<QVariant, QString>> rewards;
    for (const Reward &reward : std::as_const(m_rewards)) {
        if (reward.enabled || reward.id == m_card.reward)
            rewards.append({reward.id.value, reward.name});
    }
    m_form->addText(u"name"_s, tr("Name, such as “Coffee card”"), longestName).setRequired();
    m_form->addCheck(u"enabled"_s, tr("In use"));
    m_form->addChoice(u"stamp_for"_s, tr("What brings a stamp"), choicesOf<StampFor>(&StampTexts::stampFor));
    m_form->addWhole(u"stamps_needed"_s, tr("So many stamps fill a card"), leastStamps, mostStamps).setRequired();
    m_form->addChoice(u"reward"_s, tr("What a full card brings"), rewards).setRequired();
    m_form->addWhole(u"gift_stamps"_s, tr("Stamps on the first card to begin with"), 0, mostStamps);
    m_form->beginRow();
    m_scope->addGoods(m_services.categories, m_card.scope);
    m_form->addMoney(u"minimum"_s, tr("If it comes to at least"), m_services.names.currency);
}

void StampCardForm::createLimits()
{
    m_form->addWhole(u"most_per_order"_s, tr("Stamps for one order at most; empty: not limited"), 0, mostStamps);
    m_form->addWhole(u"minutes_between"_s, tr("Minutes between two stamps; empty: none"), 0, mostMinutes);
    m_form->addWhole(u"valid_months"_s, tr("Months without a stamp after which they are gone; empty: never"), 0,
                     mostStampMonths);
    m_form->beginRow();
    m_scope->addTimes();
}

void StampCardForm::fill()
{
    const auto orEmpty = [](int value) { return value > 0 ? QVariant(qint64(value)) : QVariant(); };
    m_form->setValue(u"name"_s, m_card.name);
    m_form->setValue(u"enabled"_s, m_card.enabled);
    m_form->setValue(u"stamp_for"_s, nameOf(m_card.stampFor));
    m_form->setValue(u"stamps_needed"_s, qint64(m_card.stampsNeeded));
    if (m_card.reward.isValid())
        m_form->setValue(u"reward"_s, m_card.reward.value);
    m_form->setValue(u"gift_stamps"_s, orEmpty(m_card.giftStamps));
    m_form->setValue(u"minimum"_s, m_card.minimumMinor > 0
                                       ? QVariant::fromValue(Money{m_card.minimumMinor, m_services.names.currency})
                                       : QVariant());
    m_form->setValue(u"most_per_order"_s, orEmpty(m_card.mostPerOrder));
    m_form->setValue(u"minutes_between"_s, orEmpty(m_card.minutesBetween));
    m_form->setValue(u"valid_months"_s, orEmpty(m_card.validMonths));
    m_scope->fill(m_card.scope, m_card.window, m_services.names.products);
    m_form->clearErrors();
    m_form->markClean();
}

StampCard StampCardForm::card() const
{
    const auto number = [this](const QString &id) { return m_form->field(id).value().toInt(); };
    StampCard entered = m_card;
    entered.name = m_form->value<QString>(u"name"_s);
    entered.enabled = m_form->value<bool>(u"enabled"_s);
    entered.stampFor = valueOf<StampFor>(m_form->value<QString>(u"stamp_for"_s));
    entered.stampsNeeded = number(u"stamps_needed"_s);
    entered.reward = RewardId{m_form->value<qint64>(u"reward"_s)};
    entered.giftStamps = number(u"gift_stamps"_s);
    entered.minimumMinor = m_form->field(u"minimum"_s).value().value<Money>().minor;
    entered.mostPerOrder = number(u"most_per_order"_s);
    entered.minutesBetween = number(u"minutes_between"_s);
    entered.validMonths = number(u"valid_months"_s);
    entered.scope = m_scope->scope();
    entered.window = m_scope->window();
    return entered;
}

EarnNames StampCardForm::names() const
{
    EarnNames names = m_services.names;
    names.products = m_scope->products() + names.products;
    return names;
}

void StampCardForm::follow()
{
    const StampCard entered = card();
    m_form->field(u"most_per_order"_s).setVisible(entered.stampFor == StampFor::Item);
    QString rewardName;
    for (const Reward &reward : std::as_const(m_rewards)) {
        if (reward.id == entered.reward)
            rewardName = reward.name;
    }
    m_sentence->setText(StampTexts::sentence(entered, rewardName, names(), m_services.formatting));
}

bool StampCardForm::isDirty() const
{
    return m_form->isDirty();
}

void StampCardForm::save()
{
    notice()->hide();
    const StampCard entered = card();
    QList<Error> errors = m_form->check() + m_scope->check();
    if (errors.isEmpty())
        errors = validate(entered);
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered);
}

void StampCardForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
