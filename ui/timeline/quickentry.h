// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interactions/interaction.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace regulars {

class SegmentedControl;
class TextLabel;

/// Writes a note, a call, a visit or a message right where the timeline is: type, then Ctrl+Enter. What was typed for
/// a customer and not saved is kept while the program runs. Hidden until it is opened.
class QuickEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit QuickEntry(QWidget *parent = nullptr);

    /// Another customer: what was being written stays with the one before.
    void setCustomer(CustomerId customer);
    /// What speaks against an entry of a kind, shown beside it; empty for nothing.
    void setCaution(const std::function<QString(InteractionKind)> &caution) { m_cautionOf = caution; }
    /// Opens for this kind with the cursor in the text; what is typed already stays.
    void open(InteractionKind kind);
    [[nodiscard]] InteractionKind kind() const { return m_kind; }
    /// What was written has been saved: empties and closes.
    void finish();
    /// Says what is wrong, and lets it be saved again.
    void showError(const QString &sentence);

Q_SIGNALS:
    /// The time is left to whoever saves it.
    void saveRequested(const regulars::Interaction &interaction);
    /// The person wants the whole form.
    void formRequested(regulars::InteractionKind kind, const QString &text);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Draft
    {
        InteractionKind kind = InteractionKind::Note;
        QString text;
    };

    void createWidgets();
    void layOut();
    void dressFor(InteractionKind kind);
    void save();
    void close();

    CustomerId m_customer;
    InteractionKind m_kind = InteractionKind::Note;
    QHash<CustomerId, Draft> m_drafts;
    QWidget *m_facts = nullptr;
    SegmentedControl *m_direction = nullptr;
    QComboBox *m_outcome = nullptr;
    QPlainTextEdit *m_text = nullptr;
    std::function<QString(InteractionKind)> m_cautionOf;
    TextLabel *m_caution = nullptr;
    TextLabel *m_error = nullptr;
    TextLabel *m_hint = nullptr;
    QPushButton *m_form = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace regulars
