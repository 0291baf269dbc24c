// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/deskchoicesview.h"
#include "models/tickets/ticketdetailsview.h"
#include "ui/base/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace regulars {

class FormBinder;
class Formatting;
class SuggestEdit;
class TicketLinksEdit;
struct Suggestion;

/// The form of a ticket: a new one with what the customer said, or what is known of one that is there. Only collects: its
/// owner saves what submitted() brings, and answers with finish(), showFailure() or showConflict().
class TicketForm final : public FormDialog
{
    Q_OBJECT

public:
    /// Edits the ticket with its links; one without an id is new. The formatting must outlive it.
    TicketForm(const Ticket &ticket, const QString &customerName, const QList<TicketLink> &links,
               const Formatting &formatting, QWidget *parent = nullptr);

    [[nodiscard]] Ticket ticket() const;
    [[nodiscard]] QString message() const;
    void setChoices(const DeskChoices &choices);
    /// The answer to customersWanted().
    void showCustomers(const QString &text, const QList<Suggestion> &customers);
    /// The answer to linksWanted().
    void showLinks(const QString &text, const QList<TicketLink> &links);
    /// The answer to othersWanted(): what else of this customer is open.
    void showOpenTickets(CustomerId customer, const QList<TicketRow> &others);
    /// Takes over a widget with what is known about the subject; it stands below the fields.
    void addHelp(QWidget *help);
    /// The ticket was changed elsewhere since it was read: the person decides.
    void showConflict(const TicketDetails &theirs);

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::Ticket &ticket, const QString &message);
    void customersWanted(const QString &text);
    void othersWanted(regulars::CustomerId customer);
    /// Orders of the customer, if there is one, and products.
    void linksWanted(const QString &text, regulars::CustomerId customer);
    void subjectEdited(const QString &subject, regulars::TicketCategoryId category);
    /// One of the others is the one that is meant.
    void ticketRequested(regulars::TicketId ticket);

private:
    [[nodiscard]] bool isNew() const { return !m_base.id.isValid(); }
    void addCustomer();
    void addWords();
    void addKind();
    QComboBox *addBox(const QString &id, const QString &label);
    void setCustomer(CustomerId customer);
    void fill();
    [[nodiscard]] QList<Error> errorsOf(const Ticket &entered) const;

    Ticket m_base;
    QString m_customerName;
    QList<TicketLink> m_links; ///< as they are stored
    const Formatting &m_formatting;
    CustomerId m_customer;
    QWidget *m_fields = nullptr;
    FormBinder *m_form = nullptr;
    SuggestEdit *m_customerEdit = nullptr;
    QWidget *m_others = nullptr;
    TicketLinksEdit *m_linksEdit = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_owner = nullptr;
    Ticket m_clean;
};

} // namespace regulars
