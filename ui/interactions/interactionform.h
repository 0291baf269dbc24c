// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interactions/interaction.h"
#include "ui/base/formdialog.h"

namespace regulars {

class FormBinder;
class Formatting;
class SegmentedControl;
class WhenEdit;

/// The whole form of a call, visit, e-mail, letter, chat, message or note. Only collects: its owner saves what
/// submitted() brings, and answers with finish(), showFailure() or showConflict(). Keys 1, 2 and 3 (with Alt while
/// typing) set the mood.
class InteractionForm final : public FormDialog
{
    Q_OBJECT

public:
    /// Edits the interaction; one without an id is new and happens now unless the person says otherwise. The clock must
    /// outlive it.
    InteractionForm(const Interaction &interaction, const QString &customerName, const Formatting &formatting,
                    const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] Interaction interaction() const;
    /// Puts in what the person had typed elsewhere.
    void setText(const QString &text);
    /// The interaction was changed elsewhere since it was read: the person decides.
    void showConflict(const Interaction &theirs);

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::Interaction &interaction);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addChoices();
    void addFields();
    void fill();
    void applyKind();
    void setSentimentByKey(int key);

    Interaction m_base;
    const Clock &m_clock;
    SegmentedControl *m_kind = nullptr;
    SegmentedControl *m_direction = nullptr;
    SegmentedControl *m_sentiment = nullptr;
    WhenEdit *m_when = nullptr;
    FormBinder *m_form = nullptr;
    QVariantList m_cleanChoices;
};

} // namespace regulars
