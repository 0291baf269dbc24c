// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/user.h"
#include "core/tasks/taskrow.h"
#include "ui/base/formdialog.h"

class QComboBox;
class QLineEdit;

namespace regulars {

class FormBinder;
class Formatting;
class SegmentedControl;
class StepsEdit;
class SuggestEdit;
struct Suggestion;

/// The form of a task or promise. Only collects: its owner saves what submitted() brings, and answers with finish(),
/// showFailure() or showConflict().
class TaskForm final : public FormDialog
{
    Q_OBJECT

public:
    /// Edits the task; one without an id is new and due today unless it says otherwise. The formatting must outlive it.
    TaskForm(const TaskRow &task, const Formatting &formatting, QWidget *parent = nullptr);

    [[nodiscard]] Task task() const;
    /// Those whose task it may be.
    void setOwners(const QList<User> &owners);
    /// The answer to customersWanted().
    void showCustomers(const QString &text, const QList<Suggestion> &customers);
    /// The task was changed elsewhere since it was read: the person decides.
    void showConflict(const TaskRow &theirs);

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::Task &task);
    void customersWanted(const QString &text);

private:
    void addFields();
    void addDue();
    void addCustomer();
    void addOwner();
    void addRepetition();
    void fill();
    void setDue(QDate day);
    [[nodiscard]] QTime time() const;
    [[nodiscard]] QList<Error> errorsOf(const Task &entered) const;

    TaskRow m_base;
    const Formatting &m_formatting;
    CustomerId m_customer;
    SegmentedControl *m_type = nullptr;
    FormBinder *m_form = nullptr;
    QLineEdit *m_time = nullptr;
    SuggestEdit *m_customerEdit = nullptr;
    QComboBox *m_owner = nullptr;
    QComboBox *m_repetition = nullptr;
    StepsEdit *m_steps = nullptr;
    Task m_clean;
};

} // namespace regulars
