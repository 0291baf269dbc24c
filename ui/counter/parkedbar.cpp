// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/parkedbar.h"

#include "ui/base/clearlayout.h"
#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"

#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

ParkedBar::ParkedBar(const Formatting &formatting, QWidget *parent) : QWidget(parent), m_formatting(formatting)
{
    new FlowLayout(this, space::s);
    hide();
}

void ParkedBar::showSales(const QList<ParkedSale> &sales)
{
    clearLayout(layout());
    for (const ParkedSale &parked : sales) {
        const QString name = parked.name.isEmpty() ? tr("Anonymous sale") : CustomerTexts::name(parked.name);
        const QString amount = m_formatting.money({parked.sale.totals().totalMinor, parked.sale.currency()});
        const QString text = tr("Waiting: %1, %2", "whose sale, amount").arg(name, amount);
        auto *button = new QPushButton(QString(text).replace(u'&', u"&&"_s), this);
        button->setObjectName(u"parked_%1"_s.arg(parked.key));
        button->setAccessibleName(text);
        button->setToolTip(tr("Go on with this sale"));
        setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
        connect(button, &QPushButton::clicked, this, [this, key = parked.key] { Q_EMIT resumeRequested(key); });
        layout()->addWidget(button);
    }
    setVisible(!sales.isEmpty());
    updateGeometry();
}

} // namespace regulars
