// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customers/customerview.h"

#include <QtWidgets/QScrollArea>

namespace regulars {

class Card;
class FactList;
class Formatting;
class TextLabel;

/// The facts about a customer in cards one below the other: how they buy, how to reach them, what was noted.
class CustomerDetails final : public QScrollArea
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit CustomerDetails(const Formatting &formatting, QWidget *parent = nullptr);

    void setCustomer(const CustomerCard &card);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void editRequested();
    /// The person follows the hint that somebody else may be the same customer.
    void customerRequested(regulars::CustomerId customer);
    void consentRequested();

private:
    void createCards();
    Card *createCard(const QString &title, QWidget *content, TextLabel *hint);
    void showRhythm(const CustomerStats &stats);
    void showDetails(const CustomerCard &card);
    void showConsents(const CustomerCard &card);
    void addContacts(const Customer &customer);
    void addOwnFields(const Customer &customer);
    void addLikelySame(const CustomerCard &card);
    [[nodiscard]] QString birthdayText(const Birthday &birthday) const;

    const Formatting &m_formatting;
    FactList *m_rhythm = nullptr;
    TextLabel *m_rhythmHint = nullptr;
    FactList *m_details = nullptr;
    TextLabel *m_detailsHint = nullptr;
    FactList *m_consents = nullptr;
    TextLabel *m_consentsHint = nullptr;
    TextLabel *m_notes = nullptr;
    TextLabel *m_notesHint = nullptr;
};

} // namespace regulars
