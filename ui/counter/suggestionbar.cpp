// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/suggestionbar.h"

#include "ui/base/clearlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/counter/countertexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

SuggestionBar::SuggestionBar(const Formatting &formatting, QWidget *parent) : QWidget(parent), m_formatting(formatting)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::m, space::s);
    layout->setSpacing(space::xs);
    hide();
}

QWidget *SuggestionBar::createRow(const SuggestedProduct &suggested, bool isFirst)
{
    auto *row = new QWidget(this);
    const QString &product = suggested.product.name;
    const QString why = CounterTexts::reason(suggested, m_formatting);
    auto *name = new TextLabel(product, FontRole::Strong, ColourRole::Text, row);
    name->setElided(true);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *reason = new TextLabel(why, FontRole::Body, ColourRole::Muted, row);
    reason->setElided(true);
    reason->setToolTip(why);
    auto *add = new QPushButton(isFirst ? tr("Add (F10)") : tr("Add"), row);
    add->setObjectName(u"suggested_%1"_s.arg(suggested.product.id.value));
    add->setAccessibleName(tr("Add %1: %2", "a product, why").arg(product, why));
    setButtonLook(add, ButtonVariant::Secondary, ButtonSize::Small);
    connect(add, &QPushButton::clicked, this, [this, chosenProduct = suggested.product] { Q_EMIT chosen(chosenProduct); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(name, 2);
    line->addWidget(reason, 3);
    line->addWidget(add);
    return row;
}

void SuggestionBar::showProducts(const QList<SuggestedProduct> &products)
{
    const QWidget *focused = window()->focusWidget();
    const bool hasKeyboard = focused && isAncestorOf(focused);
    const QString before = hasKeyboard ? focused->objectName() : QString();
    clearLayout(layout());
    setVisible(!products.isEmpty());
    QPushButton *next = nullptr;
    for (qsizetype i = 0; i < products.size(); ++i) {
        QWidget *row = createRow(products.at(i), i == 0);
        layout()->addWidget(row);
        row->show(); // only what is shown can have the keyboard
        auto *add = row->findChild<QPushButton *>();
        if (!next || add->objectName() == before)
            next = add;
    }
    if (hasKeyboard && next)
        next->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

} // namespace regulars
