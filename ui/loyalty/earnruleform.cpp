// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/earnruleform.h"

#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/earnlimitsedit.h"
#include "ui/loyalty/earnscopefields.h"
#include "ui/loyalty/pointsfields.h"
#include "ui/timeline/timelinetexts.h"

#include <QtWidgets/QBoxLayout>

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

EarnRuleForm::EarnRuleForm(const EarnRule &rule, const EarnRuleServices &services, QWidget *parent)
    : FormDialog(rule.uid.isEmpty() ? tr("New rule for points") : tr("Edit rule for points"), parent),
      m_rule(rule),
      m_services(services),
      m_sentence(new TextLabel({}, FontRole::Strong, ColourRole::Text, this)),
      m_limits(new EarnLimitsEdit(tr("Limits of this rule"), this))
{
    m_sentence->setObjectName(u"earn_sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    body()->addWidget(m_sentence);
    auto *form = new QWidget(this);
    body()->addWidget(form);
    body()->addStretch(1);
    m_form = new FormBinder(form, 2);
    m_scope = new EarnScopeFields(*m_form, services.database, this);
    createGift();
    createTerms();
    createMembers();
    fill();
    connect(m_form, &FormBinder::edited, this, &EarnRuleForm::follow);
    follow();
    setSaveText(tr("Take over"));
    resize(760, 720);
    m_form->field(u"name"_s).editor()->setFocus();
}

// Editors that lose the keyboard while they are taken down say what stands in them once more.
EarnRuleForm::~EarnRuleForm()
{
    disconnect(m_form, nullptr, this, nullptr);
}

void EarnRuleForm::createGift()
{
    m_form->addText(u"name"_s, tr("Name, such as “Linen weeks”"), static_cast<int>(longestEarnRuleName)).setRequired();
    m_form->addCheck(u"enabled"_s, tr("In use"));
    m_form->addChoice(u"kind"_s, tr("What it is"), choicesOf<EarnKind>(&EarnRuleTexts::kind));
    m_form->addChoice(u"event"_s, tr("For which occasion"), choicesOf<EarnEvent>(&EarnRuleTexts::event));
    m_form->beginRow();
    addPoints(*m_form, u"points"_s, tr("So many points"));
    m_form->addMoney(u"per_amount"_s, tr("For each"), m_services.names.currency);
    addDecimal(*m_form, u"percent"_s, tr("Times the points: 2 for double, 1.5 for half as many again"), factorDecimals);
}

void EarnRuleForm::createTerms()
{
    m_form->beginRow();
    m_scope->addGoods(m_services.categories, m_rule.scope);
    m_form->addMoney(u"minimum"_s, tr("If it comes to at least"), m_services.names.currency);
    m_form->beginRow();
    m_scope->addTimes();
}

void EarnRuleForm::createMembers()
{
    Entries tiers;
    for (auto tier = m_services.names.tiers.rbegin(); tier != m_services.names.tiers.rend(); ++tier)
        tiers.append({tier->id.value, tier->name});
    Entries channels;
    for (const auto &[channel, name] : EnumNames<OrderChannel>::names) {
        if (channel != OrderChannel::Unknown)
            channels.append({QString::fromUtf16(name), TimelineTexts::channel(channel)});
    }
    addChoices(*m_form, u"tiers"_s, tr("Only for members with"), tiers, tr("Any tier"));
    addChoices(*m_form, u"channels"_s, tr("Only for orders by"), channels, tr("Any way"));
    FormField &limits = m_form->addEditor(u"limits"_s, tr("Limits of this rule, for each member"), m_limits,
                                          {[this] {
                                               QVariantList values;
                                               for (const EarnLimit &limit : m_limits->limits())
                                                   values += QVariantList{int(limit.per), limit.hundredths, limit.times};
                                               return QVariant(values);
                                           },
                                           [](const QVariant &) {}, [this] { return m_limits->check(); }});
    connect(m_limits, &EarnLimitsEdit::edited, &limits, &FormField::edited);
    m_form->addText(u"group"_s, tr("Of rules with the same word here only the best one counts"), longestGroup);
}

void EarnRuleForm::fill()
{
    const auto money = [this](qint64 minor) { return QVariant::fromValue(Money{minor, m_services.names.currency}); };
    m_form->setValue(u"name"_s, m_rule.name);
    m_form->setValue(u"enabled"_s, m_rule.enabled);
    m_form->setValue(u"kind"_s, nameOf(m_rule.kind));
    m_form->setValue(u"event"_s, nameOf(m_rule.event));
    m_form->setValue(u"points"_s, m_rule.hundredths);
    m_form->setValue(u"per_amount"_s, money(m_rule.perMinor));
    m_form->setValue(u"percent"_s, qint64(m_rule.percent));
    m_scope->fill(m_rule.scope, m_rule.window, m_services.names.products);
    m_form->setValue(u"minimum"_s, m_rule.minimumMinor > 0 ? money(m_rule.minimumMinor) : QVariant());
    QVariantList tiers;
    for (const TierId tier : m_rule.tiers)
        tiers += tier.value;
    m_form->setValue(u"tiers"_s, tiers);
    QVariantList channels;
    for (const OrderChannel channel : m_rule.channels)
        channels += nameOf(channel);
    m_form->setValue(u"channels"_s, channels);
    m_limits->setLimits(m_rule.limits);
    m_form->setValue(u"group"_s, m_rule.group);
    m_form->clearErrors();
    m_form->markClean();
}

EarnRule EarnRuleForm::rule() const
{
    const auto minor = [this](const QString &id) { return m_form->field(id).value().value<Money>().minor; };
    EarnRule entered = m_rule;
    entered.name = m_form->value<QString>(u"name"_s);
    entered.enabled = m_form->value<bool>(u"enabled"_s);
    entered.kind = valueOf<EarnKind>(m_form->value<QString>(u"kind"_s));
    entered.event = valueOf<EarnEvent>(m_form->value<QString>(u"event"_s));
    entered.hundredths = m_form->value<qint64>(u"points"_s);
    entered.perMinor = minor(u"per_amount"_s);
    entered.percent = static_cast<int>(std::min<qint64>(m_form->value<qint64>(u"percent"_s), INT_MAX));
    entered.scope = m_scope->scope();
    entered.minimumMinor = minor(u"minimum"_s);
    entered.window = m_scope->window();
    entered.tiers.clear();
    for (const QVariant &tier : m_form->field(u"tiers"_s).value().toList())
        entered.tiers += TierId{tier.toLongLong()};
    entered.channels.clear();
    for (const QString &name : wordsOf(m_form->field(u"channels"_s).value()))
        entered.channels += valueOf<OrderChannel>(name);
    entered.limits = m_limits->limits();
    entered.group = m_form->value<QString>(u"group"_s);
    return entered;
}

EarnNames EarnRuleForm::names() const
{
    EarnNames names = m_services.names;
    names.products = m_scope->products() + names.products;
    return names;
}

void EarnRuleForm::follow()
{
    const EarnRule entered = rule();
    const bool isForOrders = entered.kind != EarnKind::Event;
    m_form->field(u"event"_s).setVisible(!isForOrders);
    m_form->field(u"points"_s).setVisible(entered.kind != EarnKind::Multiplier);
    m_form->field(u"per_amount"_s).setVisible(entered.kind == EarnKind::PerMoney);
    m_form->field(u"percent"_s).setVisible(entered.kind == EarnKind::Multiplier);
    m_scope->setGoodsVisible(isForOrders);
    for (const QString &id : {u"minimum"_s, u"channels"_s})
        m_form->field(id).setVisible(isForOrders);
    m_sentence->setText(EarnRuleTexts::sentence(entered, names(), m_services.formatting));
}

bool EarnRuleForm::isDirty() const
{
    return m_form->isDirty();
}

void EarnRuleForm::save()
{
    notice()->hide();
    QList<Error> errors = m_form->check() + m_scope->check();
    const EarnRule entered = rule();
    if (errors.isEmpty())
        errors = validate(entered);
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered);
}

void EarnRuleForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
