// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/earnruleform.h"

#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/loyalty/earnlimitsedit.h"
#include "ui/loyalty/earnscopefields.h"
#include "ui/loyalty/pointsfields.h"
#include "ui/timeline/timelinetexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Entries = QList<std::pair<QVariant, QString>>;

constexpr int factorDecimals = 2;
constexpr int longestGroup = 80; // characters
QStringList wordsOf(const QVariant &values)
{
    QStringList words;
    for (const QVariant &value : values.toList())
        words += value.toString();
    return words;
}

} // namespace

EarnRuleForm::EarnRuleForm(const EarnRule &rule, const ProgrammeFormServices &services, QWidget *parent)
    : SentenceForm(rule.uid.isEmpty() ? tr("New rule for points") : tr("Edit rule for points"), u"earn_sentence"_s, services,
                   parent),
      m_rule(rule),
      m_scope(new EarnScopeFields(*form(), services.database, this)),
      m_limits(new EarnLimitsEdit(tr("Limits of this rule"), this))
{
    createGift();
    createTerms();
    createMembers();
    fill();
    setSaveText(tr("Take over"));
    start(u"name"_s);
}

void EarnRuleForm::createGift()
{
    form()->addText(u"name"_s, tr("Name, such as “Linen weeks”"), static_cast<int>(longestEarnRuleName)).setRequired();
    form()->addCheck(u"enabled"_s, tr("In use"));
    form()->addChoice(u"kind"_s, tr("What it is"), choicesOf<EarnKind>(&EarnRuleTexts::kind));
    form()->addChoice(u"event"_s, tr("For which occasion"), choicesOf<EarnEvent>(&EarnRuleTexts::event));
    form()->beginRow();
    addPoints(*form(), u"points"_s, tr("So many points"));
    form()->addMoney(u"per_amount"_s, tr("For each"), services().names.currency);
    addDecimal(*form(), u"percent"_s, tr("Times the points: 2 for double, 1.5 for half as many again"), factorDecimals);
}

void EarnRuleForm::createTerms()
{
    form()->beginRow();
    m_scope->addGoods(services().categories, m_rule.scope);
    form()->addMoney(u"minimum"_s, tr("If it comes to at least"), services().names.currency);
    form()->beginRow();
    m_scope->addTimes();
}

void EarnRuleForm::createMembers()
{
    Entries channels;
    for (const auto &[channel, name] : EnumNames<OrderChannel>::names) {
        if (channel != OrderChannel::Unknown)
            channels.append({QString::fromUtf16(name), TimelineTexts::channel(channel)});
    }
    addTiers();
    addChoices(*form(), u"channels"_s, tr("Only for orders by"), channels, tr("Any way"));
    FormField &limits = form()->addEditor(u"limits"_s, tr("Limits of this rule, for each member"), m_limits,
                                          {[this] {
                                               QVariantList values;
                                               for (const EarnLimit &limit : m_limits->limits())
                                                   values += QVariantList{int(limit.per), limit.hundredths, limit.times};
                                               return QVariant(values);
                                           },
                                           [](const QVariant &) {}, [this] { return m_limits->check(); }});
    connect(m_limits, &EarnLimitsEdit::edited, &limits, &FormField::edited);
    form()->addText(u"group"_s, tr("Of rules with the same word here only the best one counts"), longestGroup);
}

void EarnRuleForm::fill()
{
    form()->setValue(u"name"_s, m_rule.name);
    form()->setValue(u"enabled"_s, m_rule.enabled);
    form()->setValue(u"kind"_s, nameOf(m_rule.kind));
    form()->setValue(u"event"_s, nameOf(m_rule.event));
    form()->setValue(u"points"_s, m_rule.hundredths);
    form()->setValue(u"per_amount"_s, QVariant::fromValue(Money{m_rule.perMinor, services().names.currency}));
    form()->setValue(u"percent"_s, qint64(m_rule.percent));
    m_scope->fill(m_rule.scope, m_rule.window, services().names.products);
    setMinor(u"minimum"_s, m_rule.minimumMinor);
    setTiers(m_rule.tiers);
    QVariantList channels;
    for (const OrderChannel channel : m_rule.channels)
        channels += nameOf(channel);
    form()->setValue(u"channels"_s, channels);
    m_limits->setLimits(m_rule.limits);
    form()->setValue(u"group"_s, m_rule.group);
}

EarnRule EarnRuleForm::rule() const
{
    EarnRule entered = m_rule;
    entered.name = form()->value<QString>(u"name"_s);
    entered.enabled = form()->value<bool>(u"enabled"_s);
    entered.kind = valueOf<EarnKind>(form()->value<QString>(u"kind"_s));
    entered.event = valueOf<EarnEvent>(form()->value<QString>(u"event"_s));
    entered.hundredths = form()->value<qint64>(u"points"_s);
    entered.perMinor = minor(u"per_amount"_s);
    entered.percent = static_cast<int>(std::min<qint64>(form()->value<qint64>(u"percent"_s), INT_MAX));
    entered.scope = m_scope->scope();
    entered.minimumMinor = minor(u"minimum"_s);
    entered.window = m_scope->window();
    entered.tiers = tiers();
    entered.channels.clear();
    for (const QString &name : wordsOf(form()->field(u"channels"_s).value()))
        entered.channels += valueOf<OrderChannel>(name);
    entered.limits = m_limits->limits();
    entered.group = form()->value<QString>(u"group"_s);
    return entered;
}

void EarnRuleForm::follow()
{
    const EarnRule entered = rule();
    const bool isForOrders = entered.kind != EarnKind::Event;
    form()->field(u"event"_s).setVisible(!isForOrders);
    form()->field(u"points"_s).setVisible(entered.kind != EarnKind::Multiplier);
    form()->field(u"per_amount"_s).setVisible(entered.kind == EarnKind::PerMoney);
    form()->field(u"percent"_s).setVisible(entered.kind == EarnKind::Multiplier);
    m_scope->setGoodsVisible(isForOrders);
    for (const QString &id : {u"minimum"_s, u"channels"_s})
        form()->field(id).setVisible(isForOrders);
}

QString EarnRuleForm::sentence() const
{
    return EarnRuleTexts::sentence(rule(), names(m_scope->products()), services().formatting);
}

QList<Error> EarnRuleForm::faults() const
{
    const QList<Error> errors = SentenceForm::faults() + m_scope->check();
    return errors.isEmpty() ? validate(rule()) : errors;
}

} // namespace regulars
