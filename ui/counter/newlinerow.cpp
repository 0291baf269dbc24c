// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/newlinerow.h"

#include "ui/base/fixedpoint.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/suggestedit.h"
#include "ui/counter/scanfilter.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int priceWidth = 112;
constexpr int priceDecimals = 6;

} // namespace

NewLineRow::NewLineRow(const Formatting &formatting, QWidget *parent)
    : QWidget(parent), m_formatting(formatting), m_name(new SuggestEdit(this)), m_price(new QLineEdit(this))
{
    m_name->setObjectName(u"new_line"_s);
    m_name->setAccessibleName(tr("Product"));
    m_name->setPlaceholderText(tr("Product, or what was sold"));
    m_price->setObjectName(u"new_price"_s);
    m_price->setAccessibleName(tr("Price of one"));
    m_price->setPlaceholderText(tr("Price of one"));
    m_price->setAlignment(Qt::AlignTrailing);
    m_price->setFixedWidth(priceWidth);
    refuseScans(m_name);
    refuseScans(m_price);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::xs, space::m, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_price);
    connect(m_name, &SuggestEdit::suggestionsWanted, this, &NewLineRow::productsWanted);
    connect(m_name, &SuggestEdit::chosen, this, [this](const QVariant &value) {
        m_name->clear();
        Q_EMIT productChosen(value.value<Product>());
    });
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (!m_name->text().trimmed().isEmpty())
            m_price->setFocus(Qt::TabFocusReason);
    });
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_name, m_price})
        connect(field, &QLineEdit::textEdited, this, [field] { setInvalidMark(field, false); });
    connect(m_price, &QLineEdit::returnPressed, this, [this] {
        if (settle())
            m_name->setFocus(Qt::OtherFocusReason); // for the next one
    });
    hide();
}

void NewLineRow::open()
{
    show();
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void NewLineRow::showProducts(const QString &text, const QList<Product> &products, Currency currency)
{
    QList<Suggestion> suggestions;
    for (const Product &product : products) {
        const QString price = m_formatting.money(lineTotal(milliPerPiece, product.priceMicro, currency));
        suggestions.append(
            {product.name, product.sku.isEmpty() ? price : product.sku + u"  ·  "_s + price, QVariant::fromValue(product)});
    }
    m_name->showSuggestions(text, suggestions);
}

void NewLineRow::submit()
{
    const QString typed = m_price->text().trimmed();
    const auto price = fixedPointOf(typed, priceDecimals, m_formatting.locale());
    const QString name = m_name->text().simplified();
    if (!price || *price < 0) {
        refuse(m_price, invalidField(u"unit_price"_s, typed.isEmpty() ? u"required"_s
                                                      : price         ? u"negative"_s
                                                                      : u"not_an_amount"_s));
        return;
    }
    setInvalidMark(m_price, false);
    if (name.isEmpty()) {
        refuse(m_name, invalidField(u"name"_s, u"required"_s));
        return;
    }
    Q_EMIT goodsTyped(name, *price);
    if (!isBlank())
        m_name->setFocus(Qt::OtherFocusReason);
}

void NewLineRow::refuse(QLineEdit *field, const Error &error)
{
    setInvalidMark(field, true);
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
    Q_EMIT refused(error);
}

bool NewLineRow::isBlank() const
{
    return m_name->text().trimmed().isEmpty() && m_price->text().trimmed().isEmpty();
}

bool NewLineRow::settle()
{
    if (!isHidden() && !isBlank())
        submit();
    return isHidden() || isBlank();
}

void NewLineRow::clear()
{
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_name, m_price}) {
        field->clear();
        setInvalidMark(field, false);
    }
}

void NewLineRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    clear();
    hide();
    Q_EMIT closed();
}

} // namespace regulars
