// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/earnscopefields.h"

#include "ui/base/formbinder.h"
#include "ui/loyalty/earnruleform.h"
#include "ui/loyalty/pointsfields.h"
#include "ui/routing/productsedit.h"
#include "ui/sla/hourstext.h"

#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Entries = QList<std::pair<QVariant, QString>>;

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

EarnScopeFields::EarnScopeFields(FormBinder &form, Database &database, QWidget *parent)
    : QObject(parent),
      m_form(form),
      m_products(new ProductsEdit(database, parent)),
      m_exceptProducts(new ProductsEdit(database, parent))
{
}

void EarnScopeFields::addProducts(const QString &id, const QString &label, ProductsEdit *editor)
{
    FormField &field = m_form.addEditor(id, label, editor,
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

// The words are those of the form that had these fields first.
void EarnScopeFields::addGoods(const QStringList &categories, const EarnScope &known)
{
    addChoices(m_form, u"categories"_s, EarnRuleForm::tr("Only for these categories"),
               categoryEntries(categories, known.categories), EarnRuleForm::tr("All"));
    addProducts(u"products"_s, EarnRuleForm::tr("Only for these products"), m_products);
    addChoices(m_form, u"except_categories"_s, EarnRuleForm::tr("Never for these categories"),
               categoryEntries(categories, known.exceptCategories), EarnRuleForm::tr("None"));
    addProducts(u"except_products"_s, EarnRuleForm::tr("Never for these products"), m_exceptProducts);
}

void EarnScopeFields::addTimes()
{
    Entries weekdays;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        weekdays.append({day, EarnRuleTexts::weekdays(day)});
    addChoices(m_form, u"weekdays"_s, EarnRuleForm::tr("Only on"), weekdays, EarnRuleForm::tr("Any day"));
    FormField &hours = m_form.addText(u"hours"_s, EarnRuleForm::tr("Only between, such as 14–18"), 40);
    static_cast<QLineEdit *>(hours.editor())->setPlaceholderText(EarnRuleForm::tr("Any time"));
    m_form.addDate(u"valid_from"_s, EarnRuleForm::tr("From this day on"));
    m_form.addDate(u"valid_until"_s, EarnRuleForm::tr("Until this day"));
}

void EarnScopeFields::fillGoods(const EarnScope &scope, const QList<Product> &products)
{
    const auto productsOf = [&products](const QList<ProductId> &ids) {
        QList<Product> found;
        for (const ProductId id : ids) {
            Product product;
            product.id = id;
            for (const Product &known : products) {
                if (known.id == id)
                    product = known;
            }
            found += product;
        }
        return found;
    };
    m_form.setValue(u"categories"_s, textsOf(scope.categories));
    m_form.setValue(u"except_categories"_s, textsOf(scope.exceptCategories));
    m_products->setProducts(productsOf(scope.products));
    m_exceptProducts->setProducts(productsOf(scope.exceptProducts));
}

void EarnScopeFields::fill(const EarnScope &scope, const EarnWindow &window, const QList<Product> &products)
{
    fillGoods(scope, products);
    QVariantList weekdays;
    for (const int day : window.weekdays)
        weekdays += day;
    m_form.setValue(u"weekdays"_s, weekdays);
    m_form.setValue(u"hours"_s, hoursOf(window));
    m_form.setValue(u"valid_from"_s, window.validFrom);
    m_form.setValue(u"valid_until"_s, window.validUntil);
}

void EarnScopeFields::setGoodsVisible(bool visible)
{
    for (const QString &id : {u"categories"_s, u"products"_s, u"except_categories"_s, u"except_products"_s})
        m_form.field(id).setVisible(visible);
}

EarnScope EarnScopeFields::scope() const
{
    const auto idsOf = [](const QList<Product> &products) {
        QList<ProductId> ids;
        for (const Product &product : products)
            ids += product.id;
        return ids;
    };
    EarnScope scope;
    scope.categories = wordsOf(m_form.field(u"categories"_s).value());
    scope.products = idsOf(m_products->products());
    scope.exceptCategories = wordsOf(m_form.field(u"except_categories"_s).value());
    scope.exceptProducts = idsOf(m_exceptProducts->products());
    return scope;
}

EarnWindow EarnScopeFields::window() const
{
    EarnWindow window;
    window.validFrom = m_form.value<QDate>(u"valid_from"_s);
    window.validUntil = m_form.value<QDate>(u"valid_until"_s);
    for (const QVariant &day : m_form.field(u"weekdays"_s).value().toList())
        window.weekdays += day.toInt();
    std::tie(window.fromMinute,
             window.untilMinute) = typedRange(m_form.value<QString>(u"hours"_s)).value_or(std::pair(0, 0));
    return window;
}

QList<Product> EarnScopeFields::products() const
{
    return m_products->products() + m_exceptProducts->products();
}

QList<Error> EarnScopeFields::check() const
{
    if (typedRange(m_form.value<QString>(u"hours"_s)))
        return {};
    return {invalidField(u"hours"_s, u"not_hours"_s)};
}

} // namespace regulars
