// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/asking.h"
#include "ui/base/formdialog.h"

namespace regulars {

class FormBinder;

/// What a customer answered. Only collects: its owner saves what submitted() brings, and answers with finish() or
/// showFailure().
class ResponseForm final : public FormDialog
{
    Q_OBJECT

public:
    /// An answer without an id is new. `question`: as it was asked.
    ResponseForm(const SurveyResponse &response, const QString &question, QWidget *parent = nullptr);

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::SurveyResponse &response);

private:
    SurveyResponse m_response;
    FormBinder *m_form = nullptr;
};

/// When customers are asked, and in which words. Only collects, as above.
class AskingForm final : public FormDialog
{
    Q_OBJECT

public:
    AskingForm(const AskingRules &rules, const Survey &survey, const Survey &effort, QWidget *parent = nullptr);

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    /// The question is empty when the program's shall be asked.
    void submitted(const regulars::AskingRules &rules, const QString &question, const QString &effortQuestion);

private:
    FormBinder *m_form = nullptr;
};

} // namespace regulars
