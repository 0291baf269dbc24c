// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How sales are recorded, wait and are printed on the page of the counter.

#include "models/counter/countertill.h"
#include "ui/base/actionregistry.h"
#include "ui/base/errortext.h"
#include "ui/base/notice.h"
#include "ui/base/suggestedit.h"
#include "ui/counter/counterpage.h"
#include "ui/counter/countertexts.h"
#include "ui/counter/newlinerow.h"
#include "ui/counter/saleentry.h"
#include "ui/counter/salelinesview.h"
#include "ui/customers/customeractions.h"

#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

bool CounterPage::isBusy() const
{
    return !m_queue->isEmpty() || m_till->isRecording() || m_till->isLookingUp() || m_till->isSigningUp();
}

bool CounterPage::settle(Keyboard keyboard)
{
    if (!m_lines->settle() || !m_newLine->settle())
        return false;
    const QWidget *typed = window()->focusWidget();
    const bool isOfTheSale = !qobject_cast<const QLineEdit *>(typed) || qobject_cast<const SaleEntry *>(typed);
    if (keyboard == Keyboard::ToScan || isOfTheSale)
        m_scan->setFocus(Qt::OtherFocusReason); // what is being typed elsewhere counts
    const auto entries = findChildren<SaleEntry *>();
    for (SaleEntry *entry : entries) {
        if (!entry->isVisible() || !entry->isRefused())
            continue;
        entry->submit(); // the sale may be another one by now
        if (entry->isRefused()) {
            entry->setFocus(Qt::OtherFocusReason);
            entry->selectAll();
            return false;
        }
    }
    return true;
}

void CounterPage::record()
{
    if (!settle(Keyboard::ToScan))
        return;
    const CounterSale &sale = m_till->sale().sale();
    const bool hasNothing = m_queue->isEmpty() && sale.isEmpty() && !sale.customer().isValid();
    if (m_till->isRecording() && hasNothing)
        return; // the same key, pressed twice
    m_queue->then(CounterQueue::Step::Record);
    if (m_till->isRecording() && !m_queue->isEmpty())
        say(tr("This sale is recorded as soon as the one before is."), false);
}

void CounterPage::park()
{
    if (settle(Keyboard::ToScan))
        m_queue->then(CounterQueue::Step::Park);
}

void CounterPage::takeStep(CounterQueue::Step step)
{
    if (step == CounterQueue::Step::NewMember) {
        m_till->serve({});
        return;
    }
    // A product may have asked for its price meanwhile; or something is being typed that is no part of this sale.
    bool isDone = settle(Keyboard::Stays);
    if (isDone && step == CounterQueue::Step::Park) {
        m_till->park();
    } else if (isDone) {
        isDone = m_till->record();
        m_printNext = isDone && step == CounterQueue::Step::RecordAndPrint;
    }
    if (isDone)
        return;
    sayLost(lostSentence(m_queue->clear())); // what follows is not for this sale
    followDropped();
}

void CounterPage::followDropped()
{
    if (m_till->isSigningUp() || m_queue->awaitsSignUp())
        return;
    endSignUp();
    const bool wasNaming = isNamingMember();
    showGuest();
    if (wasNaming && !isNamingMember()) // whoever is served is shown instead
        focusScan();
}

QString CounterPage::lostSentence(bool isLost)
{
    return isLost ? tr("What was scanned for the next sale was not taken: please scan it again.") : QString();
}

QString CounterPage::forgetRecording()
{
    const bool isLost = m_queue->forgetRecording();
    followDropped();
    return lostSentence(isLost);
}

void CounterPage::sayLost(const QString &lost)
{
    if (!lost.isEmpty())
        notify(lost, Tone::Warning);
}

void CounterPage::offerReceipt(OrderId order)
{
    const QAction *undo = m_services.registry.action(u"edit.undo"_s);
    const QString keys = undo ? undo->shortcut().toString(QKeySequence::NativeText) : QString();
    notify(keys.isEmpty() ? tr("The sale is recorded.") : tr("The sale is recorded. %1 takes it back.", "keys").arg(keys),
           Tone::Good, About::Recorded);
    m_offered = order;
    connect(m_notice->addButton(tr("Print receipt (F4)")), &QPushButton::clicked, this,
            [this, order] { m_services.actions.printReceipt(order); });
    connect(m_notice->addButton(tr("Save as PDF")), &QPushButton::clicked, this,
            [this, order] { m_services.actions.saveReceipt(order); });
    if (std::exchange(m_printNext, false))
        m_services.actions.printReceipt(order);
}

void CounterPage::forgetReceipt(OrderId order)
{
    if (m_offered == order)
        hideNotice(About::Recorded);
}

void CounterPage::sayNotRecorded(const CounterSale &sale, const Error &error)
{
    m_printNext = false;
    const QString about = CounterTexts::refusal(error, sale, m_services.formatting);
    notify(tr("The sale was not recorded. %1", "a sentence that says why").arg(about.isEmpty() ? errorText(error) : about),
           Tone::Danger);
}

void CounterPage::printLast()
{
    if (m_queue->printLast())
        return;
    if (m_till->isRecording()) {
        m_printNext = true; // that one's, not the one before
        return;
    }
    if (const OrderId last = m_till->lastOrder(); last.isValid())
        m_services.actions.printReceipt(last);
    else
        notify(tr("No sale was recorded here yet of which a receipt could be printed."), Tone::Info);
}

} // namespace regulars
