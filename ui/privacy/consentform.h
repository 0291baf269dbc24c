// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/privacy/consentcommands.h"
#include "models/privacy/consentview.h"
#include "ui/base/formdialog.h"

namespace regulars {

class FormBinder;
class Formatting;
class SegmentedControl;
class TickRow;
class WhenEdit;

/// A customer's answer about being contacted: what, by which ways, how it was given; below it, everything that is on
/// record. Only collects: its owner saves what submitted() brings, and answers with finish() or showFailure().
class ConsentForm final : public FormDialog
{
    Q_OBJECT

public:
    /// The formatting and the clock must outlive it.
    ConsentForm(const ConsentCard &card, const Formatting &formatting, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] ConsentAnswer answer() const;

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::ConsentAnswer &answer);

private:
    void addAnswer();
    void addTopics();
    void addCircumstances();
    void addWording();
    void addRecord();
    void applyState();
    void applyWording();
    [[nodiscard]] QString recordText(const ConsentEvent &event) const;

    ConsentCard m_card;
    const Formatting &m_formatting;
    const Clock &m_clock;
    SegmentedControl *m_state = nullptr;
    TickRow *m_channels = nullptr;
    TickRow *m_purposes = nullptr;
    WhenEdit *m_when = nullptr;
    FormBinder *m_topics = nullptr;
    FormBinder *m_form = nullptr;
    FormBinder *m_wording = nullptr;
    QWidget *m_ownPart = nullptr;
    FormBinder *m_ownWording = nullptr; ///< its fields are shown when another wording is chosen
};

} // namespace regulars
