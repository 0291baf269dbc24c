// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/salecouponrow.h"

#include "ui/base/chip.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int payWidth = 88;

} // namespace

SaleCouponRow::SaleCouponRow(const QString &code, bool isGiftCard, QWidget *parent)
    : QWidget(parent),
      m_code(code),
      m_chip(new FilterChip({}, this)),
      m_amount(new TextLabel({}, FontRole::Strong, ColourRole::Text, this)),
      m_fault(new TextLabel({}, FontRole::Small, ColourRole::Red, this))
{
    m_chip->setObjectName(u"coupon_%1"_s.arg(code));
    m_chip->setToolTip(tr("Take it out of the sale (Delete)"));
    m_chip->setAccessibleDescription(m_chip->toolTip());
    m_chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // a long name ends in "…"
    m_fault->setObjectName(u"fault_%1"_s.arg(code));
    m_fault->setWordWrap(true);
    m_amount->setObjectName(u"amount_%1"_s.arg(code));
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_chip);
    line->addStretch(1);
    if (isGiftCard) {
        m_pays = new SaleEntry(u"pays_%1"_s.arg(code), payWidth, this);
        m_pays->setAccessibleName(tr("What the gift card pays"));
        line->addWidget(m_pays);
        connect(m_pays, &SaleEntry::typed, this, [this] { Q_EMIT payTyped(m_code, m_pays); });
    }
    line->addWidget(m_amount);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(line);
    layout->addWidget(m_fault);
    connect(m_chip, &FilterChip::removed, this, [this] { Q_EMIT removed(m_code); });
}

void SaleCouponRow::showCoupon(const ShownCoupon &coupon)
{
    m_chip->setText(coupon.title);
    m_chip->setAccessibleName(tr("Coupon %1, press to take it off").arg(coupon.title));
    m_chip->updateGeometry();
    m_amount->setText(coupon.isGiftCard ? tr("of %1", "what is on a gift card").arg(coupon.rest) : coupon.amount);
    m_amount->setVisible(coupon.fault.isEmpty());
    m_fault->setText(coupon.fault);
    m_fault->setVisible(!coupon.fault.isEmpty());
    if (!m_pays)
        return;
    m_pays->setVisible(coupon.fault.isEmpty());
    m_pays->showText(coupon.typed);
}

} // namespace regulars
