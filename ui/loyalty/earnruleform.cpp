// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/earnruleform.h"

#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/earnlimitsedit.h"
#include "ui/loyalty/pointsfields.h"
#include "ui/routing/productsedit.h"
#include "ui/sla/hourstext.h"
#include "ui/timeline/timelinetexts.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Entries = QList<std::pair<QVariant, QString>>;

constexpr int factorDecimals = 2;
constexpr int longestGroup = 80; // characters
constexpr int minutesPerDay = 24 * 60;

/// The shop's categories, and those of the rule that none of its products has any more.
Entries categoryEntries(const QStringList &ofShop, const QStringList &ofRule)
{
    Entries entries;
    for (const QString &category : ofShop)
        entries.append({category, category});
    for (const QString &category : ofRule) {
        if (!ofShop.contains(category))
            entries.append({category, category});
    }
    return entries;
}

QVariant numbersOf(const QList<Product> &products)
{
    QVariantList numbers;
    for (const Product &product : products)
        numbers += product.id.value;
    return numbers;
}

QString hoursOf(const EarnWindow &window)
{
    if (window.isWholeDay())
        return {};
    return hoursText({{window.fromMinute, window.untilMinute == 0 ? minutesPerDay : window.untilMinute}});
}

/// Nothing when it is no single range; the whole day when it is empty.
std::optional<std::pair<int, int>> typedRange(const QString &text)
{
    const auto typed = typedHours(text);
    if (!typed || typed->ranges.size() > 1)
        return std::nullopt;
    if (typed->ranges.isEmpty())
        return std::pair(0, 0);
    return std::pair(typed->ranges.first().from,
                     typed->afterMidnight.isEmpty() ? typed->ranges.first().until : typed->afterMidnight.first().until);
}

QVariantList textsOf(const QStringList &words)
{
    QVariantList values;
    for (const QString &word : words)
        values += word;
    return values;
}

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
      m_products(new ProductsEdit(services.database, this)),
      m_exceptProducts(new ProductsEdit(services.database, this)),
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
    createGift();
    createGoods();
    createTimes();
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

void EarnRuleForm::addProducts(const QString &id, const QString &label, ProductsEdit *editor)
{
    FormField &field = m_form->addEditor(id, label, editor,
                                         {[editor] { return numbersOf(editor->products()); }, [](const QVariant &) {},
                                          [editor, id] {
                                              QList<Error> errors = editor->check();
                                              for (Error &error : errors)
                                                  error.field = id;
                                              return errors;
                                          }},
                                         false);
    connect(editor, &ProductsEdit::edited, &field, &FormField::edited);
}

void EarnRuleForm::createGoods()
{
    const EarnScope &known = m_rule.scope;
    m_form->beginRow();
    addChoices(*m_form, u"categories"_s, tr("Only for these categories"),
               categoryEntries(m_services.categories, known.categories), tr("All"));
    addProducts(u"products"_s, tr("Only for these products"), m_products);
    addChoices(*m_form, u"except_categories"_s, tr("Never for these categories"),
               categoryEntries(m_services.categories, known.exceptCategories), tr("None"));
    addProducts(u"except_products"_s, tr("Never for these products"), m_exceptProducts);
    m_form->addMoney(u"minimum"_s, tr("If it comes to at least"), m_services.names.currency);
}

void EarnRuleForm::createTimes()
{
    Entries weekdays;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        weekdays.append({day, EarnRuleTexts::weekdays(day)});
    m_form->beginRow();
    addChoices(*m_form, u"weekdays"_s, tr("Only on"), weekdays, tr("Any day"));
    FormField &hours = m_form->addText(u"hours"_s, tr("Only between, such as 14–18"), 40);
    static_cast<QLineEdit *>(hours.editor())->setPlaceholderText(tr("Any time"));
    m_form->addDate(u"valid_from"_s, tr("From this day on"));
    m_form->addDate(u"valid_until"_s, tr("Until this day"));
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

void EarnRuleForm::fillGoods()
{
    const auto productsOf = [this](const QList<ProductId> &ids) {
        QList<Product> products;
        for (const ProductId id : ids) {
            Product product;
            product.id = id;
            for (const Product &known : m_services.names.products) {
                if (known.id == id)
                    product = known;
            }
            products += product;
        }
        return products;
    };
    m_form->setValue(u"categories"_s, textsOf(m_rule.scope.categories));
    m_form->setValue(u"except_categories"_s, textsOf(m_rule.scope.exceptCategories));
    m_products->setProducts(productsOf(m_rule.scope.products));
    m_exceptProducts->setProducts(productsOf(m_rule.scope.exceptProducts));
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
    fillGoods();
    m_form->setValue(u"minimum"_s, m_rule.minimumMinor > 0 ? money(m_rule.minimumMinor) : QVariant());
    QVariantList weekdays;
    for (const int day : m_rule.window.weekdays)
        weekdays += day;
    m_form->setValue(u"weekdays"_s, weekdays);
    m_form->setValue(u"hours"_s, hoursOf(m_rule.window));
    m_form->setValue(u"valid_from"_s, m_rule.window.validFrom);
    m_form->setValue(u"valid_until"_s, m_rule.window.validUntil);
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

EarnScope EarnRuleForm::scope() const
{
    const auto idsOf = [](const QList<Product> &products) {
        QList<ProductId> ids;
        for (const Product &product : products)
            ids += product.id;
        return ids;
    };
    EarnScope scope;
    scope.categories = wordsOf(m_form->field(u"categories"_s).value());
    scope.products = idsOf(m_products->products());
    scope.exceptCategories = wordsOf(m_form->field(u"except_categories"_s).value());
    scope.exceptProducts = idsOf(m_exceptProducts->products());
    return scope;
}

EarnWindow EarnRuleForm::window() const
{
    EarnWindow window;
    window.validFrom = m_form->value<QDate>(u"valid_from"_s);
    window.validUntil = m_form->value<QDate>(u"valid_until"_s);
    for (const QVariant &day : m_form->field(u"weekdays"_s).value().toList())
        window.weekdays += day.toInt();
    std::tie(window.fromMinute,
             window.untilMinute) = typedRange(m_form->value<QString>(u"hours"_s)).value_or(std::pair(0, 0));
    return window;
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
    entered.scope = scope();
    entered.minimumMinor = minor(u"minimum"_s);
    entered.window = window();
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
    names.products = m_products->products() + m_exceptProducts->products() + names.products;
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
    for (const QString &id :
         {u"categories"_s, u"products"_s, u"except_categories"_s, u"except_products"_s, u"minimum"_s, u"channels"_s})
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
    QList<Error> errors = m_form->check();
    if (!typedRange(m_form->value<QString>(u"hours"_s)))
        errors += invalidField(u"hours"_s, u"not_hours"_s);
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
