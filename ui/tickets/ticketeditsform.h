// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/deskchoicesview.h"
#include "models/tickets/ticketeditpreview.h"
#include "ui/base/formdialog.h"

#include <QtCore/QTimer>

namespace regulars {

class FormBinder;
class Formatting;
class LeftAloneList;
class TagsEdit;
class TextLabel;

/// The same changes for many tickets, with a preview of how many they reach and which they leave alone, and why. Only
/// collects: its owner does what submitted() or removalSubmitted() ask for, and answers with finish() or showFailure().
class TicketEditsForm final : public FormDialog
{
    Q_OBJECT

public:
    /// Begins with these edits; with what is decided already, Enter does it. Database and formatting must outlive it.
    TicketEditsForm(const TicketEditKey &key, const DeskChoices &choices, Database &database, const Formatting &formatting,
                    QWidget *parent = nullptr);

    [[nodiscard]] TicketEdits edits() const;
    /// To the recycle bin, instead of edits.
    [[nodiscard]] bool removes() const;
    void setTagSuggestions(const QStringList &tags);
    /// What is said about the reach, as it can be read.
    [[nodiscard]] QStringList sentences() const;

    /// Choices are quickly made again: closing forgets them.
    [[nodiscard]] bool isDirty() const override { return false; }
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::TicketEdits &edits);
    void removalSubmitted();

private:
    void addValues(const DeskChoices &choices);
    void addTags();
    void begin(const TicketEditKey &key);
    void ask();
    void showPreview();
    [[nodiscard]] std::optional<qint64> chosenId(const QString &field) const;

    QList<TicketId> m_tickets;
    const Formatting &m_formatting;
    TicketEditPreview *m_preview;
    FormBinder *m_values = nullptr;
    FormBinder *m_tags = nullptr;
    TagsEdit *m_addTags = nullptr;
    TagsEdit *m_removeTags = nullptr;
    TextLabel *m_reach = nullptr;
    TextLabel *m_names = nullptr;
    LeftAloneList *m_leftAlone = nullptr;
    bool m_decided = false; ///< with what it began with: Enter does it as soon as it is known what that is
    QTimer m_settle;        ///< counts anew when the person pauses
};

} // namespace regulars
