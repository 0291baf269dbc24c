// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens on the page of the counter; how it is put together stands in counterpage.cpp.

#include "core/counter/signup.h"
#include "core/loyalty/cardnumber.h"
#include "core/loyalty/couponcode.h"
#include "models/counter/countersearch.h"
#include "models/counter/countertill.h"
#include "ui/base/errortext.h"
#include "ui/base/fixedpoint.h"
#include "ui/base/formatting.h"
#include "ui/base/notice.h"
#include "ui/base/suggestedit.h"
#include "ui/base/textlabel.h"
#include "ui/counter/counterpage.h"
#include "ui/counter/countertexts.h"
#include "ui/counter/guestcard.h"
#include "ui/counter/parkedbar.h"
#include "ui/counter/salelinesitems.h"
#include "ui/counter/salelinesview.h"
#include "ui/counter/totalscard.h"
#include "ui/customers/customeractions.h"
#include "ui/customers/customertexts.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int pointDecimals = 2;

} // namespace

void CounterPage::takeScan(const QString &text)
{
    m_scan->setQuietText(text);
    focusScan();
    lookUp(text);
}

void CounterPage::suggest()
{
    QList<Suggestion> suggestions;
    for (const CounterHit &hit : m_suggestions->rows()) {
        Suggestion each{CustomerTexts::name(hit.name), hit.detail, QVariant::fromValue(hit)};
        if (hit.kind == CounterHitKind::Product) {
            each.title = hit.product.name;
            each.detail = hit.product.sku;
        } else if (hit.kind == CounterHitKind::Coupon) {
            each.title = tr("Coupon %1").arg(couponCodeForReading(hit.detail));
            each.detail.clear();
        } else if (hit.kind == CounterHitKind::Order) {
            each.title = tr("Order %1").arg(hit.detail);
            each.detail = tr("%1, %2", "amount and day of an order")
                              .arg(m_services.formatting.money(hit.amount),
                                   m_services.formatting.shortDate(m_services.formatting.calendar().date(hit.at)));
        }
        suggestions.append(each);
    }
    m_scan->showSuggestions(m_suggestions->text(), suggestions);
}

void CounterPage::lookUp(const QString &text)
{
    m_looked = text.trimmed();
    m_recordNext = false;
    m_notice->hide();
    if (!m_looked.isEmpty())
        m_answers->setText(m_looked);
}

void CounterPage::takeAnswer()
{
    if (m_looked.isEmpty() || m_answers->text() != m_looked)
        return;
    const QString text = std::exchange(m_looked, QString());
    // A number that is only part of another one is no scan of it.
    const bool isNumber = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (const auto hit = m_answers->only(); hit && (hit->exact || !isNumber)) {
        take(*hit);
        goOnRecording();
        return;
    }
    m_recordNext = false;
    if (m_answers->rowCount() > 0) {
        m_suggestions->setText(m_scan->text()); // several: one is to be chosen
        return;
    }
    const auto card = parseCardNumber(text);
    const bool wrongDigit = !card && card.error().args.value(u"rule"_s).toString() == "wrong_check_digit"_L1;
    m_notice->show(card         ? tr("Nobody has the card %1.").arg(cardNumberForReading(*card))
                   : wrongDigit ? tr("Nothing has the number %1. As a card it has a wrong digit.").arg(text)
                                : tr("Nothing was found for “%1”.").arg(text),
                   Tone::Warning);
    connect(m_notice->addButton(tr("New member")), &QPushButton::clicked, this, &CounterPage::beginSignUp);
    m_scan->selectAll();
}

void CounterPage::take(const CounterHit &hit)
{
    m_order = {};
    m_notice->hide();
    m_scan->clear();
    switch (hit.kind) {
    case CounterHitKind::Customer:
        m_till->serve(hit.customer);
        break;
    case CounterHitKind::Product:
        takeProduct(hit.product);
        break;
    case CounterHitKind::Order:
        takeOrder(hit);
        break;
    case CounterHitKind::Coupon:
        takeCode(hit.detail);
        break;
    }
}

void CounterPage::takeProduct(const Product &product)
{
    const int row = m_till->sale().addProduct(product);
    m_lines->chooseLine(row);
    if (!m_till->sale().sale().lines().at(row).unitPriceMicro)
        m_lines->editPrice(row);
}

void CounterPage::takeOrder(const CounterHit &hit)
{
    if (hit.customer.isValid())
        m_till->serve(hit.customer);
    m_order = hit.order;
    const Formatting &format = m_services.formatting;
    m_notice->show(
        tr("Order %1 of %2 over %3.").arg(hit.detail, format.date(format.calendar().date(hit.at)), format.money(hit.amount)),
        Tone::Info);
    connect(m_notice->addButton(tr("Take goods back (F7)")), &QPushButton::clicked, this, &CounterPage::returnGoods);
}

void CounterPage::showGuest()
{
    const QString mention = m_till->suggestions().isEmpty() ? QString()
                                                            : CounterTexts::mention(m_till->suggestions().first());
    if (const CounterCustomer *guest = m_till->guest())
        m_guest->showCustomer(*guest, mention);
    else if (!m_till->customer().isValid())
        m_guest->showNobody();
    showRewards();
}

void CounterPage::showFigures()
{
    const CounterSaleModel &sale = m_till->sale();
    m_totals->showSale(sale.sale(), {m_till->earns(), m_till->balanceAfter(),
                                     sale.sale().mostPoints(sale.programme(), sale.balance()), m_till->pendingDays()});
    m_lines->setVisible(sale.rowCount() > 0);
    m_noLines->setVisible(sale.rowCount() == 0);
    showCoupons();
    showRewards();
    say(tr("Ctrl Z takes it back"), false);
}

void CounterPage::showParked()
{
    m_parked->showSales(m_till->parked());
}

void CounterPage::say(const QString &sentence, bool wrong)
{
    m_totals->say(sentence, wrong);
}

void CounterPage::refuse(const Error &error)
{
    m_printNext = false;
    const int row = error.args.value(u"index"_s, -1).toInt();
    if (error.field == "lines"_L1 && m_till->sale().rowCount() == 0) {
        say(tr("Nothing is sold yet."), true);
        focusScan();
        return;
    }
    if (error.field == "unit_price"_L1 && row >= 0) {
        say(tr("This line needs a price."), true);
        m_lines->editPrice(row);
        return;
    }
    const QString about = CounterTexts::refusal(error, m_till->sale().sale(), m_services.formatting);
    say(about.isEmpty() ? errorText(error) : about, true);
}

void CounterPage::escape()
{
    if (!m_scan->text().isEmpty()) {
        m_looked.clear();
        m_scan->clear();
    } else if (m_notice->isVisible()) {
        m_notice->hide();
        m_order = {};
    } else if (m_scan->hasFocus() && !m_till->sale().sale().totals().spentPoints.isPositive()) {
        m_till->serve({});
    }
    focusScan();
}

void CounterPage::beginSignUp()
{
    const QString typed = m_scan->text().trimmed();
    m_notice->hide();
    m_scan->clear();
    if (m_till->customer().isValid())
        m_till->serve({});
    m_guest->showNobody();
    const bool isName = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); });
    m_guest->beginSignUp(isName ? typed : QString());
}

void CounterPage::submitSignUp(const QString &line)
{
    const Result<Customer> customer = signUpOf(line);
    if (customer) {
        m_till->signUp(*customer, false);
        return;
    }
    const QString &field = customer.error().field;
    m_notice->show(field == "name"_L1      ? tr("The name is missing: Anna Berg 0151 2345678")
                   : field == "contact"_L1 ? tr("A phone number or an e-mail address is missing: Anna Berg 0151 2345678")
                                           : errorText(customer.error()),
                   Tone::Warning);
}

void CounterPage::offerKnown(const Customer &customer, const Error &error)
{
    if (error.code != ErrorCode::Duplicate || !error.args.contains(u"customer"_s)) {
        m_notice->show(errorText(error), Tone::Danger);
        return;
    }
    const CustomerId known{error.args.value(u"customer"_s).toLongLong()};
    const QString name = CustomerTexts::name(error.args.value(u"name"_s).toString());
    m_notice->show(tr("%1 can be reached like this already.").arg(name), Tone::Warning);
    connect(m_notice->addButton(tr("Serve %1").arg(name)), &QPushButton::clicked, this, [this, known] {
        m_guest->endSignUp();
        m_till->serve(known);
        focusScan();
    });
    connect(m_notice->addButton(tr("Somebody else")), &QPushButton::clicked, this,
            [this, customer] { m_till->signUp(customer, true); });
}

void CounterPage::returnGoods()
{
    if (m_order.isValid()) {
        m_services.actions.recordReturn(m_order);
        return;
    }
    const CounterCustomer *guest = m_till->guest();
    if (!guest || guest->orders.isEmpty()) {
        m_notice->show(tr("Scan the receipt, or type the number of the order, to take goods back."), Tone::Info);
        focusScan();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Formatting &format = m_services.formatting;
    for (const Order &order : guest->orders) {
        const QAction *action = menu->addAction(
            tr("Order %1 of %2, %3")
                .arg(order.number, format.shortDate(format.calendar().date(order.orderedAt)), format.money(order.total)));
        connect(action, &QAction::triggered, this, [this, id = order.id] { m_services.actions.recordReturn(id); });
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(m_return->mapToGlobal(QPoint(0, m_return->height())));
}

void CounterPage::changeDiscount(const QString &text)
{
    CounterSaleModel &sale = m_till->sale();
    const auto cut = priceCutOf(text, sale.sale().currency(), m_services.formatting.locale());
    if (cut && *cut == sale.sale().discount())
        return;
    const Result<void> changed = cut ? sale.setDiscount(*cut) : Result<void>(tl::unexpected(cut.error()));
    if (!changed)
        refuse(changed.error());
}

void CounterPage::changePoints(const QString &text)
{
    CounterSaleModel &sale = m_till->sale();
    const auto typed = text.trimmed().isEmpty() ? std::optional<qint64>(0)
                                                : fixedPointOf(text, pointDecimals, m_services.formatting.locale());
    if (typed && Points{*typed} == sale.sale().points())
        return;
    const Result<void> changed = typed ? sale.payWithPoints(Points{*typed})
                                       : Result<void>(tl::unexpected(invalidField(u"points"_s, u"not_a_number"_s)));
    if (!changed)
        refuse(changed.error());
}

void CounterPage::offerReceipt(OrderId order)
{
    m_recorded = order;
    m_notice->show(tr("The sale is recorded."), Tone::Good);
    connect(m_notice->addButton(tr("Print receipt (F4)")), &QPushButton::clicked, this,
            [this, order] { m_services.actions.printReceipt(order); });
    connect(m_notice->addButton(tr("Save as PDF")), &QPushButton::clicked, this,
            [this, order] { m_services.actions.saveReceipt(order); });
    if (std::exchange(m_printNext, false))
        m_services.actions.printReceipt(order);
}

void CounterPage::record()
{
    m_scan->setFocus(Qt::OtherFocusReason); // what is being typed elsewhere counts
    // So does what was scanned just before.
    m_recordNext = !m_looked.isEmpty() || m_till->isLookingUp();
    if (!m_recordNext)
        m_till->record();
}

void CounterPage::goOnRecording()
{
    if (std::exchange(m_recordNext, false))
        record();
}

} // namespace regulars
