// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/codecard.h"

#include "ui/base/chip.h"
#include "ui/base/clearlayout.h"
#include "ui/base/flowlayout.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace regulars {

CodeCard::CodeCard(QWidget *parent) : Card({}, parent), m_code(new QLineEdit(this)), m_chips(new QWidget(this))
{
    auto *label = new TextLabel(tr("Voucher or coupon code"), FontRole::Body, ColourRole::Muted, this);
    label->setBuddy(m_code);
    m_code->setObjectName(u"coupon_code"_s);
    m_code->setAccessibleName(label->text());
    m_code->setPlaceholderText(tr("Scan or type"));
    m_error = new TextLabel({}, FontRole::Small, ColourRole::Red, this);
    m_error->setObjectName(u"code_error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    new FlowLayout(m_chips, space::xs);
    m_chips->hide();
    body()->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_code, m_error, m_chips})
        body()->addWidget(part);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_code, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(m_code, &QLineEdit::returnPressed, this, [this] {
        if (!m_code->text().trimmed().isEmpty())
            Q_EMIT codeTyped(m_code->text());
    });
}

void CodeCard::showCoupons(const QList<CounterCoupon> &coupons, const QStringList &texts)
{
    clearLayout(m_chips->layout());
    for (qsizetype i = 0; i < coupons.size(); ++i) {
        auto *chip = new FilterChip(texts.value(i), m_chips);
        chip->setAccessibleName(tr("Coupon %1, press to take it off").arg(chip->text()));
        connect(chip, &FilterChip::removed, this, [this, code = coupons.at(i).coupon.code] { Q_EMIT couponRemoved(code); });
        m_chips->layout()->addWidget(chip);
    }
    m_chips->setVisible(!coupons.isEmpty());
}

void CodeCard::say(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    setInvalidMark(m_code, !sentence.isEmpty());
}

} // namespace regulars
