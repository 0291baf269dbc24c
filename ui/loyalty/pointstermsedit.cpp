// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/pointstermsedit.h"

#include "ui/base/card.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/pointsfields.h"
#include "ui/loyalty/pointstexts.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int microDecimals = 6;
constexpr int mostDays = 3'650;
constexpr int mostMonths = 1'200;
constexpr int monthsPerYear = 12;
constexpr int mostDaysOfMonth = 31;

TextLabel *sentenceLabel(const QString &name, QWidget *parent)
{
    auto *label = new TextLabel({}, FontRole::Body, ColourRole::Muted, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PointsTermsEdit::PointsTermsEdit(Currency currency, const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_currency(currency),
      m_formatting(formatting),
      m_value(sentenceLabel(u"points_value"_s, this)),
      m_hold(sentenceLabel(u"points_hold"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    createPay();
    createHold();
    createReturns();
    for (FormBinder *form : {m_pay, m_holding, m_returns}) {
        connect(form, &FormBinder::edited, this, [this] {
            follow();
            Q_EMIT edited();
        });
    }
}

// Editors that lose the keyboard while they are taken down say what stands in them once more.
PointsTermsEdit::~PointsTermsEdit()
{
    for (FormBinder *form : {m_pay, m_holding, m_returns})
        disconnect(form, nullptr, this, nullptr);
}

FormBinder *PointsTermsEdit::addPart(const QString &title, TextLabel *sentence)
{
    auto *parts = static_cast<QVBoxLayout *>(layout());
    if (parts->count() > 0)
        parts->addWidget(new Separator(this));
    parts->addWidget(new TextLabel(title, FontRole::CardTitle, ColourRole::Text, this));
    auto *fields = new QWidget(this);
    parts->addWidget(fields);
    if (sentence)
        parts->addWidget(sentence);
    return new FormBinder(fields, 2);
}

void PointsTermsEdit::createPay()
{
    m_pay = addPart(tr("Points and what they pay"), m_value);
    m_pay->addCheck(u"gives_points"_s, tr("Members earn points"));
    m_pay->addText(u"point_name"_s, tr("What you call them; empty: points"), static_cast<int>(longestPointName));
    m_pay->beginRow();
    addDecimal(*m_pay, u"point_value"_s, tr("One point pays, in %1; empty: nothing", "a currency").arg(m_currency.code()),
               microDecimals);
    addPoints(*m_pay, u"least_paid"_s, tr("At least so many points at once"));
    m_pay->addWhole(u"most_paid_percent"_s, tr("At most so many per cent of a sale"), 1, 100);
}

void PointsTermsEdit::createHold()
{
    m_holding = addPart(tr("How long they hold"), m_hold);
    m_holding->addWhole(u"pending_days"_s, tr("Days for returns, in which they can't be spent"), 0, mostDays).setRequired();
    m_holding->addChoice(u"expiry"_s, tr("They expire"), choicesOf<ExpiryKind>(&PointsTexts::expiryKind));
    m_holding->addWhole(u"months"_s, tr("Months"), 1, mostMonths);
    QList<std::pair<QVariant, QString>> months;
    for (int month = 1; month <= monthsPerYear; ++month)
        months.append({month, m_formatting.locale().standaloneMonthName(month)});
    m_holding->beginRow();
    m_holding->addWhole(u"expiry_day"_s, tr("Last day"), 1, mostDaysOfMonth);
    m_holding->addChoice(u"expiry_month"_s, tr("Month"), months);
}

void PointsTermsEdit::createReturns()
{
    m_returns = addPart(tr("When goods come back"), nullptr);
    m_returns->addChoice(u"negative"_s, tr("When the points for them were spent already"),
                         choicesOf<NegativePolicy>(&PointsTexts::negative));
    m_returns->addChoice(u"refund_order"_s, tr("When they were paid with points and money"),
                         choicesOf<RefundOrder>(&PointsTexts::refundOrder));
    m_returns->addChoice(u"late_return"_s, tr("When points come back that have expired"),
                         choicesOf<LateReturnPolicy>(&PointsTexts::lateReturn));
    m_returns->addWhole(u"grace_days"_s, tr("So many days"), 0, mostDays);
}

void PointsTermsEdit::setProgramme(const PointsProgramme &programme)
{
    m_before = programme;
    fill();
    follow();
}

void PointsTermsEdit::fill()
{
    const PointsTerms &terms = m_before.terms;
    const auto orEmpty = [](qint64 value) { return value > 0 ? QVariant(value) : QVariant(); };
    m_pay->setValue(u"gives_points"_s, m_before.givesPoints);
    m_pay->setValue(u"point_name"_s, m_before.pointName);
    m_pay->setValue(u"point_value"_s, orEmpty(m_before.pointValueMicro));
    m_pay->setValue(u"least_paid"_s, orEmpty(m_before.leastPaid.hundredths));
    m_pay->setValue(u"most_paid_percent"_s, qint64(m_before.mostPaidPercent));
    m_holding->setValue(u"pending_days"_s, qint64(terms.pendingDays));
    m_holding->setValue(u"expiry"_s, nameOf(terms.expiry.kind));
    m_holding->setValue(u"months"_s, qint64(terms.expiry.months));
    m_holding->setValue(u"expiry_day"_s, qint64(terms.expiry.day));
    m_holding->setValue(u"expiry_month"_s, terms.expiry.month);
    m_returns->setValue(u"negative"_s, nameOf(terms.negative));
    m_returns->setValue(u"refund_order"_s, nameOf(m_before.refundOrder));
    m_returns->setValue(u"late_return"_s, nameOf(terms.lateReturn));
    m_returns->setValue(u"grace_days"_s, qint64(terms.graceDays));
    for (FormBinder *form : {m_pay, m_holding, m_returns}) {
        form->clearErrors();
        form->markClean();
    }
}

PointsTerms PointsTermsEdit::terms() const
{
    const auto number = [](const FormBinder &form, const QString &id) { return form.field(id).value().toInt(); };
    PointsTerms terms = m_before.terms;
    terms.pendingDays = number(*m_holding, u"pending_days"_s);
    terms.expiry.kind = valueOf<ExpiryKind>(m_holding->value<QString>(u"expiry"_s));
    terms.expiry.months = number(*m_holding, u"months"_s);
    terms.expiry.day = number(*m_holding, u"expiry_day"_s);
    terms.expiry.month = number(*m_holding, u"expiry_month"_s);
    terms.negative = valueOf<NegativePolicy>(m_returns->value<QString>(u"negative"_s));
    terms.lateReturn = valueOf<LateReturnPolicy>(m_returns->value<QString>(u"late_return"_s));
    terms.graceDays = number(*m_returns, u"grace_days"_s);
    return terms;
}

void PointsTermsEdit::apply(PointsProgramme &programme) const
{
    programme.givesPoints = m_pay->value<bool>(u"gives_points"_s);
    programme.pointName = pointName();
    programme.pointValueMicro = m_pay->value<qint64>(u"point_value"_s);
    programme.leastPaid = {m_pay->value<qint64>(u"least_paid"_s)};
    programme.mostPaidPercent = m_pay->field(u"most_paid_percent"_s).value().toInt();
    const Points step = programme.terms.step;
    programme.terms = terms();
    programme.terms.step = step;
    programme.refundOrder = valueOf<RefundOrder>(m_returns->value<QString>(u"refund_order"_s));
}

QString PointsTermsEdit::pointName() const
{
    return m_pay->value<QString>(u"point_name"_s);
}

void PointsTermsEdit::follow()
{
    const PointsTerms entered = terms();
    const qint64 value = m_pay->value<qint64>(u"point_value"_s);
    const ExpiryKind kind = entered.expiry.kind;
    for (const QString &id : {u"least_paid"_s, u"most_paid_percent"_s})
        m_pay->field(id).setVisible(value > 0);
    m_holding->field(u"months"_s).setVisible(kind == ExpiryKind::RollingMonths || kind == ExpiryKind::Inactivity);
    for (const QString &id : {u"expiry_day"_s, u"expiry_month"_s})
        m_holding->field(id).setVisible(kind == ExpiryKind::FixedDate);
    const bool reinstates = entered.lateReturn == LateReturnPolicy::Reinstate;
    m_returns->field(u"grace_days"_s).setRequired(reinstates).setVisible(reinstates);
    m_value->setText(PointsTexts::value(value, pointName(), m_currency, m_formatting));
    // A date that there is not says so when it is saved.
    const bool isSound = validate(entered).isEmpty();
    m_hold->setVisible(isSound);
    if (isSound)
        m_hold->setText(PointsTexts::pending(entered.pendingDays, m_formatting) + u' ' +
                        PointsTexts::expiry(entered, m_formatting));
}

bool PointsTermsEdit::isDirty() const
{
    return m_pay->isDirty() || m_holding->isDirty() || m_returns->isDirty();
}

QList<Error> PointsTermsEdit::check() const
{
    QList<Error> errors = m_pay->check() + m_holding->check() + m_returns->check();
    if (!m_pay->field(u"most_paid_percent"_s).value().isValid())
        errors += invalidField(u"most_paid_percent"_s, u"required"_s);
    return errors;
}

QList<Error> PointsTermsEdit::showErrors(const QList<Error> &errors)
{
    // The last one that has a fault takes the keyboard: from the end to the beginning.
    return m_pay->showErrors(m_holding->showErrors(m_returns->showErrors(errors)));
}

} // namespace regulars
