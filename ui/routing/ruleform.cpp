// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/ruleform.h"

#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/customers/tagsedit.h"
#include "ui/customers/tagsuggestions.h"
#include "ui/routing/choicesedit.h"
#include "ui/routing/productsedit.h"
#include "ui/routing/routingtexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Entries = QList<std::pair<QVariant, QString>>;

template<typename E>
Entries namesOf(QString (*word)(E))
{
    Entries entries;
    for (const auto &[value, name] : EnumNames<E>::names)
        entries.append({QString::fromUtf16(name), word(value)});
    return entries;
}

template<typename Item>
Entries idsOf(const QList<Item> &items)
{
    Entries entries;
    for (const Item &item : items)
        entries.append({item.id.value, item.name});
    return entries;
}

template<typename Item>
Entries oneOf(const QList<Item> &items, const QString &none)
{
    Entries entries = idsOf(items);
    entries.prepend({QVariant::fromValue<qint64>(0), none});
    return entries;
}

QVariant numbersOf(const QList<Product> &products)
{
    QVariantList numbers;
    for (const Product &product : products)
        numbers += product.id.value;
    return numbers;
}

/// What stands between commas.
QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u','))
        parts += part.simplified();
    parts.removeAll(QString());
    return parts;
}

template<typename E>
QVariantList variantsOf(const QList<E> &values)
{
    QVariantList variants;
    for (const E value : values)
        variants += nameOf(value);
    return variants;
}

template<typename E>
QList<E> valuesOf(const QVariant &variants)
{
    QList<E> values;
    for (const QVariant &each : variants.toList())
        values += valueOf<E>(each.toString());
    return values;
}

} // namespace

RuleForm::RuleForm(const RoutingRule &rule, const RoutingSetup &setup, const RoutingServices &services, QWidget *parent)
    : FormDialog(rule.id.isValid() ? tr("Edit rule") : tr("New rule"), parent),
      m_rule(rule),
      m_setup(setup),
      m_services(services),
      m_sentence(new TextLabel({}, FontRole::Strong, ColourRole::Text, this)),
      m_products(new ProductsEdit(services.database, this)),
      m_tags(new TagsEdit(this))
{
    m_sentence->setObjectName(u"rule_sentence"_s);
    m_sentence->setWordWrap(true);
    body()->addWidget(m_sentence);
    auto *form = new QWidget(this);
    body()->addWidget(form);
    body()->addStretch(1);
    m_form = new FormBinder(form, 2);
    m_form->addText(u"name"_s, tr("Name"), static_cast<int>(longestRuleName)).setRequired();
    m_form->addCheck(u"enabled"_s, tr("In use"));
    addConditions();
    addCustomerConditions();
    addActions();
    fill();
    suggestTags(services.database, this, [this](const QStringList &tags) { m_tags->setSuggestions(tags); });
    connect(m_form, &FormBinder::edited, this, &RuleForm::showSentence);
    setSaveText(tr("Save"));
    resize(720, 640);
    m_form->field(u"name"_s).editor()->setFocus();
}

void RuleForm::addChoices(const QString &id, const QString &label, const Entries &entries)
{
    auto *editor = new ChoicesEdit(entries, tr("Any"));
    FormField &field = m_form->addEditor(id, label, editor,
                                         {[editor] { return QVariant(editor->values()); },
                                          [editor](const QVariant &values) { editor->setValues(values.toList()); },
                                          {}},
                                         false);
    connect(editor, &ChoicesEdit::edited, &field, &FormField::edited);
}

void RuleForm::addConditions()
{
    addChoices(u"categories"_s, tr("If the category is"), idsOf(m_setup.categories));
    addChoices(u"types"_s, tr("If the kind is"), namesOf<TicketType>(&TicketTexts::type));
    addChoices(u"channels"_s, tr("If it comes by"), namesOf<TicketChannel>(&TicketTexts::channel));
    m_form->addText(u"words"_s, tr("If it says one of (words or phrases, with commas)"), 1000);
    FormField &products = m_form->addEditor(u"products"_s, tr("If it is about one of these products"), m_products,
                                            {[this] { return numbersOf(m_products->products()); }, [](const QVariant &) {},
                                             [this] { return m_products->check(); }},
                                            false);
    connect(m_products, &ProductsEdit::edited, &products, &FormField::edited);
}

void RuleForm::addCustomerConditions()
{
    addTagsField(*m_form, u"customer_tags"_s, tr("If the customer has one of these tags"), m_tags, false);
    addChoices(u"tiers"_s, tr("If the customer's tier is"), idsOf(m_setup.tiers));
    m_form->addText(u"languages"_s, tr("If the customer's language is (de, en…)"), 100);
    m_form->addMoney(u"minimum_value"_s, tr("If the customer has spent at least"), m_setup.currency);
    m_form->addMoney(u"maximum_value"_s, tr("If the customer has spent at most"), m_setup.currency);
}

void RuleForm::addActions()
{
    m_form->addChoice(u"team"_s, tr("Give it to the team"), oneOf(m_setup.teams, tr("As it is")));
    m_form->addChoice(u"owner"_s, tr("Give it to"), oneOf(m_setup.people, tr("As it is")));
    Entries priorities = namesOf<TicketPriority>(&TicketTexts::priority);
    priorities.prepend({QString(), tr("As it is")});
    m_form->addChoice(u"priority"_s, tr("Make its priority"), priorities);
    m_form->addChoice(u"category"_s, tr("Make its category"), oneOf(m_setup.categories, tr("As it is")));
    m_form->addText(u"tags"_s, tr("Tag it (with commas)"), 500);
    m_form->addCheck(u"goes_on"_s, tr("Then go on with the next rule"));
}

void RuleForm::fill()
{
    const RoutingConditions &asked = m_rule.conditions;
    QVariantList categories;
    for (const TicketCategoryId id : asked.categories)
        categories += id.value;
    QVariantList tiers;
    for (const TierId id : asked.tiers)
        tiers += id.value;
    m_form->setValue(u"name"_s, m_rule.name);
    m_form->setValue(u"enabled"_s, m_rule.enabled);
    m_form->setValue(u"categories"_s, categories);
    m_form->setValue(u"types"_s, variantsOf(asked.types));
    m_form->setValue(u"channels"_s, variantsOf(asked.channels));
    m_form->setValue(u"words"_s, asked.words.join(u", "_s));
    m_form->setValue(u"customer_tags"_s, asked.customerTags);
    m_form->setValue(u"tiers"_s, tiers);
    QList<Product> products;
    for (const ProductId id : asked.products)
        products += m_setup.product(id);
    m_products->setProducts(products);
    m_form->setValue(u"languages"_s, asked.languages.join(u", "_s));
    if (asked.minimumNetMinor)
        m_form->setValue(u"minimum_value"_s, QVariant::fromValue(Money{*asked.minimumNetMinor, m_setup.currency}));
    if (asked.maximumNetMinor)
        m_form->setValue(u"maximum_value"_s, QVariant::fromValue(Money{*asked.maximumNetMinor, m_setup.currency}));
    m_form->setValue(u"team"_s, m_rule.actions.team.value);
    m_form->setValue(u"owner"_s, m_rule.actions.owner.value);
    m_form->setValue(u"priority"_s, m_rule.actions.priority ? nameOf(*m_rule.actions.priority) : QString());
    m_form->setValue(u"category"_s, m_rule.actions.category.value);
    m_form->setValue(u"tags"_s, m_rule.actions.tags.join(u", "_s));
    m_form->setValue(u"goes_on"_s, m_rule.goesOn);
    m_form->clearErrors();
    m_form->markClean();
    showSentence();
}

RoutingRule RuleForm::rule() const
{
    RoutingRule rule = m_rule;
    const auto text = [this](const QString &id) { return m_form->value<QString>(id); };
    const auto amount = [this](const QString &id) {
        const QVariant value = m_form->field(id).value();
        return value.isValid() ? std::optional(value.value<Money>().minor) : std::nullopt;
    };
    rule.name = text(u"name"_s);
    rule.enabled = m_form->value<bool>(u"enabled"_s);
    RoutingConditions &asked = rule.conditions;
    asked.categories.clear();
    for (const QVariant &id : m_form->field(u"categories"_s).value().toList())
        asked.categories += TicketCategoryId{id.toLongLong()};
    asked.types = valuesOf<TicketType>(m_form->field(u"types"_s).value());
    asked.channels = valuesOf<TicketChannel>(m_form->field(u"channels"_s).value());
    asked.words = partsOf(text(u"words"_s));
    asked.customerTags = m_tags->tags();
    asked.tiers.clear();
    for (const QVariant &id : m_form->field(u"tiers"_s).value().toList())
        asked.tiers += TierId{id.toLongLong()};
    asked.products.clear();
    for (const Product &product : m_products->products())
        asked.products += product.id;
    asked.languages = partsOf(text(u"languages"_s));
    asked.minimumNetMinor = amount(u"minimum_value"_s);
    asked.maximumNetMinor = amount(u"maximum_value"_s);
    rule.actions.team = {m_form->value<qint64>(u"team"_s)};
    rule.actions.owner = {m_form->value<qint64>(u"owner"_s)};
    rule.actions.category = {m_form->value<qint64>(u"category"_s)};
    const QString priority = text(u"priority"_s);
    rule.actions.priority = priority.isEmpty() ? std::nullopt : std::optional(valueOf<TicketPriority>(priority));
    rule.actions.tags = partsOf(text(u"tags"_s));
    rule.goesOn = m_form->value<bool>(u"goes_on"_s);
    return rule;
}

void RuleForm::showSentence()
{
    const RoutingRule entered = rule();
    RoutingSetup setup = m_setup;
    setup.products += m_products->products();
    m_sentence->setText(entered.actions.isEmpty() ? tr("Choose below which tickets are meant, and what becomes of them.")
                                                  : RoutingTexts::sentence(entered, setup, m_services.formatting));
}

bool RuleForm::isDirty() const
{
    return m_form->isDirty();
}

void RuleForm::save()
{
    notice()->hide();
    const RoutingRule entered = rule();
    QList<Error> errors = m_form->check();
    if (errors.isEmpty())
        errors = validate(entered);
    // What a rule does stands in several fields.
    for (Error &error : errors)
        error.field = error.field == "actions"_L1 ? u"team"_s : error.field;
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered);
}

void RuleForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
