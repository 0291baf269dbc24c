// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/policyform.h"

#include "models/sla/slareachview.h"
#include "ui/base/card.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"
#include "ui/customers/tagsedit.h"
#include "ui/customers/tagsuggestions.h"
#include "ui/sla/choiceboxes.h"
#include "ui/sla/policytrial.h"
#include "ui/sla/slatexts.h"
#include "ui/sla/targetsedit.h"

#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int longestName = 60;
constexpr auto typingPause = std::chrono::milliseconds(250);

template<typename Record>
QList<std::pair<qint64, QString>> entriesOf(const QList<Record> &records)
{
    QList<std::pair<qint64, QString>> entries;
    for (const Record &record : records)
        entries.append({record.id.value, record.name});
    return entries;
}

template<typename Id>
QList<qint64> valuesOf(const QList<Id> &ids)
{
    QList<qint64> values;
    for (const Id id : ids)
        values += id.value;
    return values;
}

template<typename Id>
QList<Id> idsOf(const QList<qint64> &values)
{
    QList<Id> ids;
    for (const qint64 value : values)
        ids += Id{value};
    return ids;
}

/// For editors that are read by themselves.
FormField::Access unread(std::function<QList<Error>()> check = {})
{
    return {[] { return QVariant(); }, [](const QVariant &) {}, std::move(check)};
}

} // namespace

PolicyForm::PolicyForm(const SlaFormServices &services, const ServiceLevels &levels, const SlaPolicy &policy,
                       QWidget *parent)
    : FormDialog(policy.id.isValid() ? tr("Edit promise") : tr("New promise"), parent),
      m_services(services),
      m_levels(levels),
      m_policy(policy),
      m_reach(new SlaReachView(services.database, this)),
      m_typing(new QTimer(this))
{
    createFields();
    fill();
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &PolicyForm::countTickets);
    connect(m_form, &FormBinder::edited, this, &PolicyForm::follow);
    connect(m_reach, &SlaReachView::changed, this, &PolicyForm::showReach);
    suggestTags(services.database, this, [this](const QStringList &tags) { m_tags->setSuggestions(tags); });
    follow();
    countTickets();
    resize(820, 740);
    m_form->field(u"name"_s).editor()->setFocus();
}

// Editors that lose the keyboard while they are taken down say what stands in them once more.
PolicyForm::~PolicyForm()
{
    disconnect(m_form, nullptr, this, nullptr);
}

void PolicyForm::createFields()
{
    body()->addWidget(createFacts());
    auto *form = new QWidget(this);
    body()->addWidget(form);
    m_form = new FormBinder(form, 2);
    m_form->addText(u"name"_s, tr("Name, such as “Regulars” or “Complaints”"), longestName).setRequired();
    QList<std::pair<QVariant, QString>> calendars;
    for (const WorkCalendar &calendar : std::as_const(m_levels.calendars))
        calendars.append({calendar.id.value, calendar.name});
    m_form->addChoice(u"calendar"_s, tr("Working hours in which the time counts"), calendars);
    createTargets(form);
    createConditions(form);
    body()->addWidget(new Separator(this));
    m_trial = new PolicyTrial(m_services.formatting, this);
    body()->addWidget(m_trial);
    body()->addStretch(1);
}

QWidget *PolicyForm::createFacts()
{
    auto *facts = new QWidget(this);
    m_sentence = new TextLabel({}, FontRole::Strong, ColourRole::Text, facts);
    m_sentence->setObjectName(u"policy_sentence"_s);
    m_sentence->setWordWrap(true);
    m_count = new TextLabel({}, FontRole::Small, ColourRole::Muted, facts);
    m_count->setObjectName(u"policy_count"_s);
    m_count->setWordWrap(true);
    auto *layout = new QVBoxLayout(facts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_sentence);
    layout->addWidget(m_count);
    return facts;
}

void PolicyForm::createTargets(QWidget *form)
{
    m_targets = new TargetsEdit(m_services.formatting, form);
    FormField &targets = m_form->addEditor(u"targets"_s, tr("What is promised"), m_targets,
                                           unread([this] { return m_targets->check(); }));
    connect(m_targets, &TargetsEdit::edited, &targets, &FormField::edited);
}

void PolicyForm::createConditions(QWidget *form)
{
    m_teams = new ChoiceBoxes(entriesOf(m_levels.teams), tr("There are no teams yet: tickets of all are meant."), form);
    FormField &teams = m_form->addEditor(u"teams"_s, tr("Only tickets of these teams"), m_teams, unread());
    connect(m_teams, &ChoiceBoxes::edited, &teams, &FormField::edited);
    m_categories = new ChoiceBoxes(entriesOf(m_levels.categories),
                                   tr("There are no categories yet: tickets of all are meant."), form);
    FormField &categories = m_form->addEditor(u"categories"_s, tr("Only tickets of these categories"), m_categories,
                                              unread());
    connect(m_categories, &ChoiceBoxes::edited, &categories, &FormField::edited);
    m_tags = new TagsEdit(form);
    FormField &tags = m_form->addEditor(u"customer_tags"_s, tr("Only of customers with one of these tags"), m_tags,
                                        unread());
    connect(m_tags, &TagsEdit::edited, &tags, &FormField::edited);
    m_tiers = new ChoiceBoxes(entriesOf(m_levels.tiers), tr("There are no tiers yet: customers of all are meant."), form);
    FormField &tiers = m_form->addEditor(u"tiers"_s, tr("Only of customers of these tiers"), m_tiers, unread());
    connect(m_tiers, &ChoiceBoxes::edited, &tiers, &FormField::edited);
    QList<std::pair<QVariant, QString>> kinds{{QString(), tr("All customers")}};
    for (const auto &[kind, name] : EnumNames<CustomerKind>::names)
        kinds.append({QString::fromUtf16(name), CustomerTexts::kind(kind)});
    m_form->addChoice(u"kind"_s, tr("Kind of customer"), kinds);
    m_form->addMoney(u"minimum"_s, tr("Only of customers who have spent at least"), m_levels.shop.currency);
    m_form->addMoney(u"maximum"_s, tr("Only of customers who have spent at most"), m_levels.shop.currency);
    m_form->addDate(u"valid_from"_s, tr("For tickets from this day on"));
    m_form->addDate(u"valid_until"_s, tr("For tickets up to this day"));
}

void PolicyForm::fill()
{
    const SlaConditions &asked = m_policy.conditions;
    m_form->setValue(u"name"_s, m_policy.name);
    if (m_policy.calendar.isValid())
        m_form->setValue(u"calendar"_s, m_policy.calendar.value);
    m_targets->setTargets(m_policy.targets);
    m_teams->setChosen(valuesOf(asked.teams));
    m_categories->setChosen(valuesOf(asked.categories));
    m_tags->setTags(asked.customerTags);
    m_tiers->setChosen(valuesOf(asked.tiers));
    m_form->setValue(u"kind"_s, asked.kind ? nameOf(*asked.kind) : QString());
    if (asked.minimumNetMinor)
        m_form->setValue(u"minimum"_s, QVariant::fromValue(Money{*asked.minimumNetMinor, m_levels.shop.currency}));
    if (asked.maximumNetMinor)
        m_form->setValue(u"maximum"_s, QVariant::fromValue(Money{*asked.maximumNetMinor, m_levels.shop.currency}));
    m_form->setValue(u"valid_from"_s, m_policy.validFrom);
    m_form->setValue(u"valid_until"_s, m_policy.validUntil);
    m_policy = policy(); // as it reads untouched
}

SlaPolicy PolicyForm::policy() const
{
    SlaPolicy entered = m_policy;
    entered.name = m_form->value<QString>(u"name"_s);
    entered.calendar = WorkCalendarId{m_form->value<qint64>(u"calendar"_s)};
    entered.targets = m_targets->targets();
    SlaConditions &asked = entered.conditions;
    asked.teams = idsOf<TeamId>(m_teams->chosen());
    asked.categories = idsOf<TicketCategoryId>(m_categories->chosen());
    asked.customerTags = m_tags->tags();
    asked.tiers = idsOf<TierId>(m_tiers->chosen());
    const QString kind = m_form->value<QString>(u"kind"_s);
    asked.kind = kind.isEmpty() ? std::nullopt : std::optional(valueOf<CustomerKind>(kind));
    const auto amount = [this](const QString &id) {
        const QVariant value = m_form->field(id).value();
        return value.isValid() ? std::optional(value.value<Money>().minor) : std::nullopt;
    };
    asked.minimumNetMinor = amount(u"minimum"_s);
    asked.maximumNetMinor = amount(u"maximum"_s);
    entered.validFrom = m_form->value<QDate>(u"valid_from"_s);
    entered.validUntil = m_form->value<QDate>(u"valid_until"_s);
    return entered;
}

bool PolicyForm::isDirty() const
{
    return policy() != m_policy;
}

void PolicyForm::follow()
{
    const SlaPolicy entered = policy();
    m_sentence->setText(SlaTexts::conditions(entered, m_levels, m_services.formatting));
    const WorkCalendar *calendar = m_levels.calendar(entered.calendar);
    m_trial->setPolicy(entered, calendar ? std::optional(*calendar) : std::nullopt);
    m_typing->start();
}

void PolicyForm::countTickets()
{
    const SlaPolicy entered = policy();
    QList<SlaPolicy> policies = m_levels.policies;
    const auto known = std::find_if(policies.begin(), policies.end(),
                                    [&](const SlaPolicy &each) { return each.id == entered.id; });
    if (known == policies.end())
        policies += entered;
    else
        *known = entered;
    m_reach->count(policies);
}

void PolicyForm::showReach()
{
    const auto &reach = m_reach->value();
    if (!reach)
        return;
    const int won = reach->tickets.value(m_policy.id);
    m_count->setText(tr("Now it would hold for %1 of %n unfinished ticket(s).", "", reach->unfinished)
                         .arg(m_services.formatting.number(won)));
}

void PolicyForm::save()
{
    notice()->hide();
    if (!m_form->validate())
        return;
    const SlaPolicy entered = policy();
    const QList<Error> errors = validate(entered);
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered);
}

void PolicyForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
