// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/success/onboarding.h"

namespace regulars {

class Connection;
class WriteSession;

/// How the shop sees new customers through their first time.
class OnboardingTemplateStore
{
public:
    explicit OnboardingTemplateStore(Connection &connection) : m_connection(connection) {}

    /// Those that are not deleted, by name.
    [[nodiscard]] Result<QList<OnboardingTemplate>> templates() const;
    /// Also a deleted one. Error: NotFound (onboarding_template).
    [[nodiscard]] Result<OnboardingTemplate> form(OnboardingTemplateId id) const;
    /// Inserts or updates. Errors: NotFound (onboarding_template), Conflict.
    [[nodiscard]] Result<OnboardingTemplateId> save(WriteSession &session, const OnboardingTemplate &form);
    /// Error: NotFound (onboarding_template).
    [[nodiscard]] Result<void> remove(WriteSession &session, OnboardingTemplateId id);

private:
    Connection &m_connection;
};

} // namespace regulars
