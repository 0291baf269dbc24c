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
#include "ui/counter/codecard.h"
#include "ui/counter/counterpage.h"
#include "ui/counter/countertexts.h"
#include "ui/counter/guestcard.h"
#include "ui/counter/newlinerow.h"
#include "ui/counter/parkedbar.h"
#include "ui/counter/saleentry.h"
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
    const QString looked = text.trimmed();
    m_notice->hide();
    if (looked.isEmpty())
        return;
    m_scan->selectAll(); // what follows is something else
    m_queue->scan(looked);
}

void CounterPage::enterScan()
{
    // The same Enter may choose from the list.
    m_isEntering = !m_scan->text().trimmed().isEmpty();
    QMetaObject::invokeMethod(
        this, [this] { m_isEntering = false; }, Qt::QueuedConnection);
    lookUp(m_scan->text());
}

void CounterPage::choose(const CounterHit &hit)
{
    if (std::exchange(m_isEntering, false))
        m_queue->takeBackScan();
    m_notice->hide();
    emptyScan();
    m_queue->take(hit);
}

void CounterPage::notify(const QString &sentence, Tone tone, About about)
{
    m_about = about;
    m_notice->show(sentence, tone);
}

void CounterPage::hideNotice(About about)
{
    if (m_about == about)
        m_notice->hide();
}

void CounterPage::takeAnswer(const QString &text)
{
    const CounterSearch &answers = m_queue->answers();
    const bool isShown = m_scan->text().trimmed() == text; // and not the next one
    // A number that is only part of another one is no scan of it.
    const bool isNumber = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (const auto hit = answers.only(); hit && (hit->exact || !isNumber)) {
        if (isShown)
            emptyScan();
        take(*hit);
        return;
    }
    const QString lost = forgetRecording();
    const auto tell = [&](const QString &sentence) {
        notify(lost.isEmpty() ? sentence : sentence + u' ' + lost, Tone::Warning);
    };
    if (answers.rowCount() > 0 && isShown) {
        sayLost(lost);
        m_scan->end(false);
        m_suggestions->setText(m_scan->text()); // several: one is to be chosen
        return;
    }
    if (answers.rowCount() > 0) {
        tell(tr("More than one thing fits “%1”.").arg(text));
        connect(m_notice->addButton(tr("Choose one")), &QPushButton::clicked, this, [this, text] { offerChoice(text); });
        return;
    }
    const auto card = parseCardNumber(text);
    const bool wrongDigit = !card && card.error().args.value(u"rule"_s).toString() == "wrong_check_digit"_L1;
    tell(card         ? tr("Nobody has the card %1.").arg(cardNumberForReading(*card))
         : wrongDigit ? tr("Nothing has the number %1. As a card it has a wrong digit.").arg(text)
                      : tr("Nothing was found for “%1”.").arg(text));
    connect(m_notice->addButton(tr("New member")), &QPushButton::clicked, this, &CounterPage::beginSignUp);
    if (isShown)
        m_scan->selectAll();
}

void CounterPage::offerChoice(const QString &text)
{
    m_scan->setQuietText(text);
    focusScan();
    m_suggestions->setText(text);
}

void CounterPage::take(const CounterHit &hit)
{
    forgetOrder();
    switch (hit.kind) {
    case CounterHitKind::Customer:
        m_till->serve(hit.customer, hit.name);
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
    if (!m_till->sale().sale().lines().at(row).unitPriceMicro && !isNamingMember()) // else it is asked for by F9
        m_lines->editPrice(row);
}

void CounterPage::takeOrder(const CounterHit &hit)
{
    if (hit.customer.isValid())
        m_till->serve(hit.customer, hit.name);
    m_order = hit.order;
    const Formatting &format = m_services.formatting;
    notify(
        tr("Order %1 of %2 over %3.").arg(hit.detail, format.date(format.calendar().date(hit.at)), format.money(hit.amount)),
        Tone::Info, About::Order);
    connect(m_notice->addButton(tr("Take goods back (F7)")), &QPushButton::clicked, this, &CounterPage::returnGoods);
}

void CounterPage::showGuest()
{
    const QString mention = m_till->suggestions().isEmpty() ? QString()
                                                            : CounterTexts::mention(m_till->suggestions().first());
    if (m_queue->awaitsSignUp())
        m_guest->showNobody(); // whose line is open already
    else if (const CounterCustomer *guest = m_till->guest())
        m_guest->showCustomer(*guest, mention);
    else if (m_till->customer().isValid())
        m_guest->showName(m_till->customerName());
    else
        m_guest->showNobody();
    showRewards();
}

void CounterPage::showFigures()
{
    const CounterSaleModel &sale = m_till->sale();
    m_totals->showSale(sale.sale(), {m_till->earns(), m_till->balanceAfter(), sale.mostPoints(), m_till->pendingDays()});
    m_lines->setVisible(sale.rowCount() > 0);
    m_noLines->setVisible(sale.rowCount() == 0);
    showCoupons();
    showRewards();
}

void CounterPage::showParked()
{
    m_parked->showSales(m_till->parked());
}

void CounterPage::say(const QString &sentence, bool wrong)
{
    m_totals->say(sentence, wrong);
}

QString CounterPage::sentenceOf(const Error &error) const
{
    const QString about = CounterTexts::refusal(error, m_till->sale().sale(), m_services.formatting);
    return about.isEmpty() ? errorText(error) : about;
}

void CounterPage::refuseEntry(SaleEntry &entry, const QString &sentence)
{
    entry.refuse();
    say(sentence, true);
}

void CounterPage::refuse(const Error &error)
{
    const int row = error.args.value(u"index"_s, -1).toInt();
    if (error.field == "lines"_L1 && m_till->sale().rowCount() == 0) {
        say(tr("Nothing is sold yet."), true);
        if (!isNamingMember())
            focusScan();
        return;
    }
    if (error.field == "unit_price"_L1 && row >= 0) {
        say(tr("This line needs a price."), true);
        m_lines->editPrice(row);
        return;
    }
    say(sentenceOf(error), true);
}

void CounterPage::forgetOrder()
{
    if (std::exchange(m_order, {}).isValid())
        hideNotice(About::Order); // it offers to take its goods back
}

void CounterPage::beginSitting()
{
    forgetOrder();
    hideNotice(About::SignUp); // it offers to do it for the sale before
    const auto entries = findChildren<SaleEntry *>();
    for (SaleEntry *entry : entries)
        entry->reset();
}

void CounterPage::emptyScan()
{
    m_scan->setText({}); // clear() could be undone
}

void CounterPage::escape()
{
    if (!m_scan->text().isEmpty()) {
        m_queue->takeBackScans();
        emptyScan();
    } else if (m_notice->isVisible()) {
        m_notice->hide();
        m_order = {};
    } else if (m_scan->hasFocus() && !m_till->sale().sale().totals().spentPoints.isPositive()) {
        m_queue->take({});
    }
    focusScan();
}

void CounterPage::beginSignUp()
{
    m_notice->hide();
    QString name;
    if (!m_guest->isSigningUp()) { // else the line says who that is
        const QString typed = m_scan->text().trimmed();
        const bool hasLetters = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); });
        if (hasLetters && !m_queue->isLookingFor(typed))
            name = typed;
        emptyScan();
        m_guest->showNobody();
    }
    m_guest->beginSignUp(name); // what is typed from now on is the name, whenever the sale before is done
    m_queue->then(CounterQueue::Step::NewMember);
}

bool CounterPage::isNamingMember() const
{
    const QWidget *typed = window()->focusWidget();
    return qobject_cast<const QLineEdit *>(typed) && m_guest->isAncestorOf(typed);
}

void CounterPage::submitSignUp(const QString &line, const QString &invitedBy)
{
    const Result<Customer> customer = signUpOf(line);
    if (customer) {
        signUp({*customer, false, invitedBy});
        return;
    }
    const QString &field = customer.error().field;
    notify(field == "name"_L1      ? tr("The name is missing: Anna Berg 0151 2345678")
           : field == "contact"_L1 ? tr("A phone number or an e-mail address is missing: Anna Berg 0151 2345678")
                                   : errorText(customer.error()),
           Tone::Warning, About::SignUp);
}

void CounterPage::signUp(const SignUpMember &member)
{
    if (m_guest->isSigningUp())
        return; // once is enough, however often it is asked for
    m_guest->setSigningUp(true);
    m_queue->signUp(member);
}

void CounterPage::greetMember()
{
    endSignUp();
    m_guest->endSignUp();
    const QWidget *focus = window()->focusWidget();
    const bool isTypingElsewhere = (focus == m_lines || qobject_cast<const QLineEdit *>(focus)) && !isNamingMember();
    hideNotice(About::SignUp);
    if (!isTypingElsewhere && !m_queue->awaitsSignUp())
        focusScan();
}

void CounterPage::endSignUp()
{
    m_guest->setSigningUp(false);
}

void CounterPage::offerKnown(const SignUpMember &member, const Error &error)
{
    endSignUp();
    const QString lost = forgetRecording(); // it would be nobody's
    const auto tell = [&](const QString &sentence, Tone tone) {
        notify(lost.isEmpty() ? sentence : sentence + u' ' + lost, tone, About::SignUp);
    };
    if (error.code == ErrorCode::NotFound && error.field == "code"_L1) {
        tell(tr("Nobody has the card %1. Please check who invited them, or leave it empty.").arg(member.invitedBy),
             Tone::Warning);
        m_guest->chooseInvitedBy();
        return;
    }
    if (error.code != ErrorCode::Duplicate || !error.args.contains(u"customer"_s)) {
        tell(errorText(error), Tone::Danger);
        return;
    }
    const CustomerId known{error.args.value(u"customer"_s).toLongLong()};
    const QString name = CustomerTexts::name(error.args.value(u"name"_s).toString());
    tell(tr("%1 can be reached like this already.").arg(name), Tone::Warning);
    CounterHit hit;
    hit.customer = known;
    hit.name = error.args.value(u"name"_s).toString();
    connect(m_notice->addButton(tr("Serve %1").arg(name)), &QPushButton::clicked, this, [this, hit] {
        m_guest->endSignUp();
        m_queue->take(hit);
        focusScan();
    });
    connect(m_notice->addButton(tr("Somebody else")), &QPushButton::clicked, this,
            [this, again = SignUpMember{member.customer, true, member.invitedBy}] { signUp(again); });
}

void CounterPage::returnGoods()
{
    if (m_order.isValid()) {
        m_services.actions.recordReturn(m_order);
        return;
    }
    const CounterCustomer *guest = m_till->guest();
    if (!guest || guest->orders.isEmpty()) {
        notify(tr("Scan the receipt, or type the number of the order, to take goods back."), Tone::Info);
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

void CounterPage::addGoods(const QString &name, qint64 unitPriceMicro)
{
    const Result<int> row = m_till->sale().addGoods(name, unitPriceMicro);
    if (!row) {
        refuse(row.error());
        return;
    }
    m_newLine->clear();
    m_lines->chooseLine(*row);
}

void CounterPage::changeDiscount(SaleEntry &entry)
{
    CounterSaleModel &sale = m_till->sale();
    const auto cut = priceCutOf(entry.text(), sale.sale().currency(), m_services.formatting.locale());
    if (cut && *cut == sale.sale().discount())
        return;
    const Result<void> changed = cut ? sale.setDiscount(*cut) : Result<void>(tl::unexpected(cut.error()));
    if (!changed)
        refuseEntry(entry, sentenceOf(changed.error()));
}

void CounterPage::changePoints(SaleEntry &entry)
{
    CounterSaleModel &sale = m_till->sale();
    const QString text = entry.text().trimmed();
    const auto typed = text.isEmpty() ? std::optional<qint64>(0)
                                      : fixedPointOf(text, pointDecimals, m_services.formatting.locale());
    if (typed && Points{*typed} == sale.sale().points())
        return;
    const Result<void> changed = typed ? sale.payWithPoints(Points{*typed})
                                       : Result<void>(tl::unexpected(invalidField(u"points"_s, u"not_a_number"_s)));
    if (!changed)
        refuseEntry(entry, sentenceOf(changed.error()));
}

void CounterPage::enterCode()
{
    m_code->field()->setFocus(Qt::ShortcutFocusReason);
    m_code->field()->selectAll();
}

void CounterPage::enterLines()
{
    if (!m_scan->hasFocus() || m_till->sale().rowCount() == 0)
        return;
    m_lines->setFocus(Qt::TabFocusReason);
    if (!m_lines->currentIndex().isValid())
        m_lines->chooseLine(0);
}

void CounterPage::openNewLine()
{
    m_newLine->open();
}

} // namespace regulars
