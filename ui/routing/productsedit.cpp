// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/productsedit.h"

#include "models/products/productsearch.h"
#include "ui/base/chip.h"
#include "ui/base/flowlayout.h"
#include "ui/base/metrics.h"
#include "ui/base/suggestedit.h"
#include "ui/routing/routingtexts.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

ProductsEdit::ProductsEdit(Database &database, QWidget *parent)
    : QWidget(parent), m_chips(new QWidget(this)), m_flow(new FlowLayout(m_chips, space::s)), m_line(new SuggestEdit(this))
{
    m_line->setObjectName(u"product_line"_s);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_chips->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_chips);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    setMost(m_most);
    auto *search = new ProductSearch(database, this);
    connect(m_line, &SuggestEdit::suggestionsWanted, search, &ProductSearch::setText);
    connect(search, &QueryModel::loaded, this, [this, search] {
        QList<Suggestion> suggestions;
        for (const Product &product : search->rows())
            suggestions.append({product.name, product.sku, QVariant::fromValue(product)});
        m_line->showSuggestions(search->text(), suggestions);
    });
    connect(m_line, &SuggestEdit::chosen, this, [this](const QVariant &value) { add(value.value<Product>()); });
    connect(m_line, &QLineEdit::textEdited, this, &ProductsEdit::edited);
}

void ProductsEdit::setMost(int most)
{
    m_most = most;
    const QString asked = most == 1 ? tr("Choose a product") : tr("Add a product");
    m_line->setPlaceholderText(asked);
    m_line->setAccessibleName(asked);
}

void ProductsEdit::setProducts(const QList<Product> &products)
{
    m_products = products;
    refresh();
}

QList<Error> ProductsEdit::check() const
{
    if (m_line->text().trimmed().isEmpty())
        return {};
    return {invalidField(u"products"_s, u"not_in_the_list"_s)};
}

void ProductsEdit::add(const Product &product)
{
    const bool known = std::any_of(m_products.begin(), m_products.end(),
                                   [&](const Product &each) { return each.id == product.id; });
    if (!known)
        m_products += product;
    m_products = m_products.last(std::min<qsizetype>(m_products.size(), m_most));
    m_line->setQuietText({});
    refresh();
    Q_EMIT edited();
}

void ProductsEdit::refresh()
{
    for (FilterChip *chip : m_chips->findChildren<FilterChip *>()) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->setParent(nullptr);
        chip->deleteLater();
    }
    for (const Product &product : std::as_const(m_products)) {
        const QString name = product.name.isEmpty() ? RoutingTexts::removed() : product.name;
        auto *chip = new FilterChip(name, m_chips);
        chip->setAccessibleName(tr("Remove the product %1").arg(name));
        m_flow->addWidget(chip);
        chip->show();
        connect(chip, &FilterChip::removed, this, [this, id = product.id] {
            m_products.removeIf([=](const Product &each) { return each.id == id; });
            refresh();
            m_line->setFocus();
            Q_EMIT edited();
        });
    }
    m_chips->setVisible(!m_products.isEmpty());
    updateGeometry();
}

} // namespace regulars
