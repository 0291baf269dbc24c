// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/codecard.h"

#include "ui/base/clearlayout.h"
#include "ui/base/flowlayout.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

CodeCard::CodeCard(QWidget *parent)
    : Card({}, parent), m_code(new QLineEdit(this)), m_used(new QWidget(this)), m_own(new QWidget(this))
{
    auto *label = new TextLabel(tr("Voucher or coupon code"), FontRole::Body, ColourRole::Muted, this);
    label->setBuddy(m_code);
    m_code->setObjectName(u"coupon_code"_s);
    m_code->setAccessibleName(label->text());
    m_code->setPlaceholderText(tr("Scan or type (F3)"));
    m_error = new TextLabel({}, FontRole::Small, ColourRole::Red, this);
    m_error->setObjectName(u"code_error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *used = new QVBoxLayout(m_used);
    used->setContentsMargins(0, 0, 0, 0);
    used->setSpacing(space::xs);
    m_used->hide();
    new FlowLayout(m_own, space::xs);
    m_own->hide();
    body()->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_code, m_error, m_used, m_own})
        body()->addWidget(part);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_code, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(m_code, &QLineEdit::returnPressed, this, [this] {
        if (!m_code->text().trimmed().isEmpty())
            Q_EMIT codeTyped(m_code->text());
    });
}

void CodeCard::createRows(const QList<ShownCoupon> &coupons)
{
    for (SaleCouponRow *row : std::as_const(m_rows))
        row->disconnect(this); // a field that loses the keyboard as it goes says nothing any more
    m_rows.clear();
    clearLayout(m_used->layout());
    for (const ShownCoupon &coupon : coupons) {
        auto *row = new SaleCouponRow(coupon.code, coupon.isGiftCard, m_used);
        connect(row, &SaleCouponRow::removed, this, [this](const QString &code) {
            m_code->setFocus(Qt::OtherFocusReason);
            Q_EMIT couponRemoved(code);
        });
        connect(row, &SaleCouponRow::payTyped, this, &CodeCard::payTyped);
        m_used->layout()->addWidget(row);
        m_rows += row;
    }
    m_used->setVisible(!coupons.isEmpty());
}

void CodeCard::showCoupons(const QList<ShownCoupon> &coupons)
{
    const bool sameRows = std::equal(
        m_rows.begin(), m_rows.end(), coupons.begin(), coupons.end(),
        [](const SaleCouponRow *row, const ShownCoupon &coupon) { return row->code() == coupon.code; });
    if (!sameRows)
        createRows(coupons);
    for (qsizetype i = 0; i < coupons.size(); ++i)
        m_rows.at(i)->showCoupon(coupons.at(i));
}

void CodeCard::showOffered(const QList<OfferedCoupon> &coupons)
{
    if (coupons == m_offered)
        return;
    m_offered = coupons;
    clearLayout(m_own->layout());
    for (const OfferedCoupon &coupon : coupons) {
        auto *button = new QPushButton(QString(u"+ "_s + coupon.title).replace(u'&', u"&&"_s), m_own);
        button->setObjectName(u"own_%1"_s.arg(coupon.code));
        button->setAccessibleName(tr("Use the customer's coupon: %1").arg(coupon.title));
        button->setToolTip(coupon.hint);
        button->setAccessibleDescription(coupon.hint);
        setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
        connect(button, &QPushButton::clicked, this, [this, code = coupon.code] {
            m_code->setFocus(Qt::OtherFocusReason); // the button goes
            Q_EMIT couponChosen(code);
        });
        m_own->layout()->addWidget(button);
    }
    m_own->setVisible(!coupons.isEmpty());
    updateGeometry();
}

void CodeCard::say(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    setInvalidMark(m_code, !sentence.isEmpty());
}

} // namespace regulars
