// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/salelineedit.h"

#include "ui/base/fixedpoint.h"
#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/suggestedit.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int quantityDecimals = 3;
constexpr int priceDecimals = 6;

} // namespace

SaleLineEdit::SaleLineEdit(Currency currency, const Formatting &formatting, QWidget *parent)
    : QWidget(parent), m_currency(currency), m_formatting(formatting), m_product(new SuggestEdit(this))
{
    m_product->setObjectName(u"product"_s);
    m_product->setAccessibleName(tr("Product"));
    m_product->setPlaceholderText(tr("Product, or what was sold"));
    m_quantity = addNumber(tr("Quantity"), u"quantity"_s, quantityWidth);
    m_quantity->setPlaceholderText(formatting.quantity(milliPerPiece));
    m_price = addNumber(tr("Price of one"), u"unit_price"_s, priceWidth);
    m_discount = addNumber(tr("Discount"), u"discount"_s, priceWidth);
    for (QLineEdit *amount : {m_price, m_discount})
        amount->setPlaceholderText(fixedPointText(0, currency.decimals(), currency.decimals(), formatting.locale()));
    m_total = new TextLabel({}, FontRole::Strong, ColourRole::Text, this);
    m_total->setFixedWidth(totalWidth);
    m_total->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_remove = new QPushButton(themedIcon(Theme::of(this), IconName::Close, ColourRole::Muted), {}, this);
    m_remove->setAutoDefault(false);
    m_remove->setFixedWidth(removeWidth);
    m_remove->setAccessibleName(tr("Remove this line"));
    m_remove->setToolTip(tr("Remove"));
    m_remove->setFocusPolicy(Qt::ClickFocus);
    setButtonLook(m_remove, ButtonVariant::Quiet, ButtonSize::Small);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_product, 1);
    layout->addWidget(m_quantity);
    layout->addWidget(m_price);
    layout->addWidget(m_discount);
    layout->addWidget(m_total);
    layout->addWidget(m_remove);
    connect(m_remove, &QPushButton::clicked, this, &SaleLineEdit::removeRequested);
    connect(m_product, &QLineEdit::textChanged, this, [this] {
        m_chosen = {};
        Q_EMIT edited();
    });
    connect(m_product, &SuggestEdit::chosen, this, [this](const QVariant &value) {
        setProduct(value.value<Product>());
        m_quantity->setFocus();
        m_quantity->selectAll();
    });
}

QLineEdit *SaleLineEdit::addNumber(const QString &name, const QString &objectName, int width)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setAlignment(Qt::AlignTrailing);
    edit->setFixedWidth(width);
    connect(edit, &QLineEdit::textChanged, this, &SaleLineEdit::edited);
    return edit;
}

std::optional<qint64> SaleLineEdit::quantityMilli() const
{
    return m_quantity->text().trimmed().isEmpty()
               ? milliPerPiece
               : fixedPointOf(m_quantity->text(), quantityDecimals, m_formatting.locale());
}

std::optional<qint64> SaleLineEdit::unitPriceMicro() const
{
    return m_price->text().trimmed().isEmpty() ? 0 : fixedPointOf(m_price->text(), priceDecimals, m_formatting.locale());
}

std::optional<qint64> SaleLineEdit::discountMinor() const
{
    return m_discount->text().trimmed().isEmpty()
               ? 0
               : fixedPointOf(m_discount->text(), m_currency.decimals(), m_formatting.locale());
}

OrderLine SaleLineEdit::line() const
{
    OrderLine line;
    line.product = m_chosen.id;
    line.sku = m_chosen.sku;
    line.name = m_product->text().simplified();
    line.quantityMilli = quantityMilli().value_or(milliPerPiece);
    line.unitPriceMicro = unitPriceMicro().value_or(0);
    line.discountMinor = discountMinor().value_or(0);
    return line;
}

bool SaleLineEdit::isEmpty() const
{
    return m_product->text().trimmed().isEmpty() && m_quantity->text().trimmed().isEmpty() &&
           m_price->text().trimmed().isEmpty() && m_discount->text().trimmed().isEmpty();
}

QList<Error> SaleLineEdit::check() const
{
    QList<Error> errors;
    if (!quantityMilli())
        errors += invalidField(u"quantity"_s, u"not_a_number"_s);
    if (!unitPriceMicro())
        errors += invalidField(u"unit_price"_s, u"not_an_amount"_s);
    else if (m_price->text().trimmed().isEmpty())
        errors += invalidField(u"unit_price"_s, u"required"_s);
    if (!discountMinor())
        errors += invalidField(u"discount"_s, u"not_an_amount"_s);
    return errors;
}

QWidget *SaleLineEdit::showErrors(const QList<Error> &errors)
{
    QWidget *first = nullptr;
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_product), m_quantity, m_price, m_discount}) {
        const bool invalid = std::any_of(errors.begin(), errors.end(),
                                         [&](const Error &error) { return error.field == edit->objectName(); });
        setInvalidMark(edit, invalid);
        if (invalid && !first)
            first = edit;
    }
    return first;
}

void SaleLineEdit::showTotal(qint64 totalMinor)
{
    m_total->setText(isEmpty() ? QString() : m_formatting.money({totalMinor, m_currency}));
}

QWidget *SaleLineEdit::lastEditor() const
{
    return m_discount;
}

void SaleLineEdit::follow(QWidget *before)
{
    setTabOrder(before, m_product);
    setTabOrder(m_product, m_quantity);
    setTabOrder(m_quantity, m_price);
    setTabOrder(m_price, m_discount);
}

void SaleLineEdit::setProduct(const Product &product)
{
    m_product->setQuietText(product.name);
    m_chosen = product;
    if (!product.currency.isKnown() || product.currency == m_currency)
        m_price->setText(fixedPointText(product.priceMicro, priceDecimals, m_currency.decimals(), m_formatting.locale()));
    Q_EMIT edited();
}

} // namespace regulars
