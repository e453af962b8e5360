package org.colophon.platform.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the access rules in front of every handler and teaches handlers our parameters. */
@Configuration(proxyBeanMethods = false)
class WebRules implements WebMvcConfigurer {

    private static final int YEAR_IN_SECONDS = 31_536_000;

    private final List<HandlerInterceptor> interceptors;
    private final List<HandlerMethodArgumentResolver> parameters;

    WebRules(List<HandlerInterceptor> interceptors, List<HandlerMethodArgumentResolver> parameters) {
        this.interceptors = interceptors;
        this.parameters = parameters;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        interceptors.forEach(interceptor -> registry.addInterceptor(interceptor).addPathPatterns("/api/**"));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.addAll(parameters);
    }

    /** The front end's files carry the digest of their content in their names, so they may be kept for a year. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCachePeriod(YEAR_IN_SECONDS);
    }
}
