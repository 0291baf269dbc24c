// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customers/customerview.h"
#include "ui/customers/customerservices.h"

#include <QtWidgets/QScrollArea>

class QVBoxLayout;

namespace regulars {

class Card;
class CompletenessCard;
class FactList;
class LoyaltyCard;
class RecordCards;
class Formatting;
class MembersCard;
class TextLabel;

/// The facts about a customer in cards one below the other: how they buy, how to reach them, what was noted.
class CustomerDetails final : public QScrollArea
{
    Q_OBJECT

public:
    /// The services must outlive it.
    explicit CustomerDetails(const CustomerServices &services, QWidget *parent = nullptr);

    void setCustomer(const CustomerCard &card);
    /// Takes over a card that stands below the others.
    void addCard(Card *card);
    [[nodiscard]] LoyaltyCard *loyalty() const { return m_loyalty; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void editRequested();
    /// The form is wanted, at that field.
    void fieldRequested(const QString &field);
    /// The person follows the hint that somebody else may be the same customer, or opens a group or member.
    void customerRequested(regulars::CustomerId customer);
    void consentRequested();
    void loyaltyJoinRequested();
    void loyaltyLeaveRequested();
    void tierRequested();
    void pointsAdjustmentRequested();
    void pointsExplanationRequested();
    void rewardsRequested();
    void stampsRequested();
    void referralRequested();
    void memberCardRequested();
    void statementRequested();

private:
    void createCards();
    void createLoyalty(QVBoxLayout *cards);
    Card *createCard(const QString &title, QWidget *content, TextLabel *hint);
    void showRhythm(const CustomerStats &stats);
    void showDetails(const CustomerCard &card);
    void showConsents(const CustomerCard &card);
    void addContacts(const Customer &customer);
    void addDates(const Customer &customer);
    void addMemberships(const Customer &customer);
    void addOwnFields(const CustomerCard &card);
    void addLikelySame(const CustomerCard &card);
    [[nodiscard]] QString birthdayText(const Birthday &birthday) const;

    const Formatting &m_formatting;
    CompletenessCard *m_completeness = nullptr;
    MembersCard *m_members = nullptr;
    LoyaltyCard *m_loyalty = nullptr;
    FactList *m_rhythm = nullptr;
    TextLabel *m_rhythmHint = nullptr;
    FactList *m_details = nullptr;
    TextLabel *m_detailsHint = nullptr;
    RecordCards *m_records = nullptr;
    FactList *m_consents = nullptr;
    TextLabel *m_consentsHint = nullptr;
    TextLabel *m_notes = nullptr;
    TextLabel *m_notesHint = nullptr;
};

} // namespace regulars
