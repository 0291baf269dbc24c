// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/interactions/interaction.h"
#include "core/tasks/task.h"

#include <QtCore/QList>

namespace regulars {

/// So many records fit beside each other.
inline constexpr int mostMerged = 4;

/// What the pages around a customer ask for and do not do themselves: forms and everything that leads away from the
/// page. Nothing waits for an answer; what was saved comes back through the models. The window's parts implement it,
/// tests record the calls. GUI thread only.
class CustomerActions
{
public:
    virtual ~CustomerActions() = default;

    /// An empty customer form. Afterwards the page is asked to show the new one (CustomersPage::showCustomer).
    virtual void createCustomer() = 0;
    virtual void editCustomer(CustomerId customer) = 0;
    /// The form with the keyboard in one of its fields ("phone").
    virtual void editCustomerField(CustomerId customer, const QString &field) = 0;
    /// A sale, with the customer already chosen; an invalid id leaves the choice open.
    virtual void recordSale(CustomerId customer) = 0;
    /// Goods of this order that come back.
    virtual void recordReturn(OrderId order) = 0;
    /// The whole form for a call, visit, e-mail…: kind, direction, outcome, time; `text` is what was typed already.
    virtual void logInteraction(CustomerId customer, InteractionKind kind, const QString &text) = 0;
    virtual void editInteraction(InteractionId interaction) = 0;
    /// What the customer agreed to, and a new answer.
    virtual void recordConsent(CustomerId customer) = 0;
    /// Who changed what in the record, and when.
    virtual void showHistory(CustomerId customer) = 0;
    /// The same changes for all of them.
    virtual void editCustomers(const QList<CustomerId> &customers) = 0;
    /// One page about the customer, printed or as a PDF file.
    virtual void printStory(CustomerId customer) = 0;
    virtual void saveStory(CustomerId customer) = 0;
    /// Two or more customers side by side, to make one of them.
    virtual void mergeCustomers(const QList<CustomerId> &customers) = 0;
    /// A new task or promise; an invalid customer leaves the choice open.
    virtual void createTask(CustomerId customer, TaskType type) = 0;
    virtual void editTask(TaskId task) = 0;
    /// Keeps files with the customer; asks which when there are none.
    virtual void attachFiles(CustomerId customer, const QStringList &files) = 0;
    /// Another photo of the customer; asks which when there is no file.
    virtual void choosePhoto(CustomerId customer, const QString &file) = 0;
    /// The picture that was copied.
    virtual void pastePhoto(CustomerId customer) = 0;
    virtual void removePhoto(CustomerId customer) = 0;
    virtual void createTicket(CustomerId customer) = 0;
    /// Shows it on the page of tickets.
    virtual void openTicket(TicketId ticket) = 0;
    /// Brings the customer's subscriptions, or onboarding, goals and check-ins, into view.
    virtual void showSubscriptions() = 0;
    virtual void showSuccess() = 0;
    /// Shows a kept file, or saves a copy of it.
    virtual void openFile(AttachmentId attachment) = 0;
    virtual void saveFile(AttachmentId attachment) = 0;
    /// Members of the loyalty programme from today on, or no longer.
    virtual void joinLoyalty(const QList<CustomerId> &customers) = 0;
    virtual void leaveLoyalty(const QList<CustomerId> &customers) = 0;
    /// Asks which tier, and gives it to them.
    virtual void giveTier(const QList<CustomerId> &customers) = 0;
    /// Asks how many points to give or take, and why; an invalid id also asks of whom.
    virtual void adjustPoints(CustomerId customer) = 0;
    /// Asks how many stamps to give on which card, and why.
    virtual void giveStamps(CustomerId customer) = 0;
    /// Asks who brought the customer.
    virtual void recordReferral(CustomerId customer) = 0;
    /// Why the balance of points is what it is.
    virtual void explainPoints(CustomerId customer) = 0;
    /// What the customer can get for points, and has not used yet.
    virtual void showRewards(CustomerId customer) = 0;
    /// The members' cards, and what they have and had of points, on paper or as files; asks which.
    virtual void offerCards(const QList<CustomerId> &customers) = 0;
    virtual void offerStatements(const QList<CustomerId> &customers) = 0;
    /// The receipt of a sale, or of goods that came back.
    virtual void printReceipt(OrderId order) = 0;
    virtual void printReceipt(ReturnId goods) = 0;
    virtual void saveReceipt(OrderId order) = 0;
    virtual void importOrders() = 0;
    /// An empty list stands for all customers.
    virtual void exportCustomers(const QList<CustomerId> &customers) = 0;
};

} // namespace regulars
